import { usePages } from '#client/asking/usePages'
import { clockText } from '#shared/beijingTime'
import type { Arrival, MissingRow } from '#shared/checkin/view'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { EmptyState } from '../../../ui/states/EmptyState'
import { StateTag } from '../../../ui/states/StateTag'
import { useWhileSeen } from '../../../useWhileSeen'
import { arrivalTexts as texts, wayText } from '../texts'

export const LISTS = ['in', 'missing', 'turnedAway', 'undone'] as const
export type ListShown = (typeof LISTS)[number]

interface Props {
  eventId: string
  show: ListShown
  unionId: string | undefined
  isLive: boolean
}

const EVERY_MS = 15_000

/** 名单 behind a number. */
export function PeopleList({ eventId, show, unionId, isLive }: Props) {
  const list = usePages('checkin.arrivals', { eventId, show, ...(unionId && { unionId }) })
  useWhileSeen(isLive, list.reload, EVERY_MS)
  return (
    <Pages list={list} rows={6} empty={<EmptyState motif="empty-person" title={texts.none} text={texts.noneText} />}>
      {(rows) => (
        <Table
          label={texts[show]}
          columns={show === 'missing' ? NAMES : [...NAMES, ...SEEN]}
          rows={rows}
          keyOf={({ memberId }) => memberId}
        />
      )}
    </Pages>
  )
}

type Row = Arrival | MissingRow

const NAMES: Column<Row>[] = [
  {
    key: 'name',
    head: texts.name,
    width: 150,
    cell: (row) => (
      <>
        {row.name} {'absent' in row && row.absent && <StateTag tone="warn">{texts.absent}</StateTag>}
      </>
    ),
  },
  { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ enterpriseName }) => enterpriseName },
]

const SEEN: Column<Row>[] = [
  { key: 'at', head: texts.when, width: 70, cell: (row) => ('at' in row ? clockText(row.at) : '') },
  { key: 'door', head: texts.door, width: 90, cell: (row) => ('door' in row ? row.door : '') },
  { key: 'by', head: texts.by, width: 150, cell: (row) => ('how' in row ? said(row) : '') },
]

function said(row: Arrival): string {
  return row.undone ? `${row.undone.by}：${row.undone.reason}` : wayText(row)
}
