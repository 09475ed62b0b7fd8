import Button from 'antd/es/button'
import type { BoardEntrant } from '#shared/competitions/play/view'
import { type Column, Table } from '../../../ui/lists/Table'
import { seedingTexts } from '../seeding/texts'
import { competitionTexts as texts } from '../texts'

type Mark = 'withdrawn' | 'in' | 'absent' | 'there'

interface Props {
  rows: BoardEntrant[]
  /** Nothing is to come that anybody could miss. */
  isOver: boolean
  onMark: (row: BoardEntrant, as: Mark) => void
}

/** The entrants by their numbers, with what can be noted of each. */
export function EntrantTable({ rows, isOver, onMark }: Props) {
  const columns: Column<BoardEntrant>[] = [
    { key: 'no', head: texts.entrantColumns.no, width: 60, cell: ({ no }) => no },
    { key: 'name', head: texts.entrantColumns.name, width: 120, cell: ({ name }) => <b>{name}</b> },
    { key: 'unit', head: texts.entrantColumns.unit, kind: 'name', cell: ({ unit }) => unit },
    { key: 'points', head: texts.entrantColumns.points, kind: 'end', width: 70, cell: ({ points }) => points },
    { key: 'state', head: texts.entrantColumns.state, width: 200, cell: (row) => wordsOf(row) },
    ...(isOver ? [] : [deeds(onMark)]),
  ]
  return <Table label={texts.entrants} columns={columns} rows={rows} keyOf={({ no }) => `${no}`} />
}

function deeds(onMark: Props['onMark']): Column<BoardEntrant> {
  return {
    ...{ key: 'deeds', head: '', kind: 'end', width: 220 },
    cell: (row) =>
      marksFor(row).map(([as, label]) => (
        <Button
          key={as}
          size="small"
          aria-label={`${label}，${row.name}`}
          onClick={() => onMark(row, as)}
          style={{ marginLeft: 6 }}
        >
          {label}
        </Button>
      )),
  }
}

function marksFor({ status, absentNext, out }: BoardEntrant): [Mark, string][] {
  if (status === 'withdrawn') return [['in', texts.comeBack]]
  if (out) return [['withdrawn', texts.withdraw]]
  return [absentNext ? ['there', texts.there] : ['absent', texts.absent], ['withdrawn', texts.withdraw]]
}

function wordsOf({ status, absentNext, joinedRound, placeGone, out, seed }: BoardEntrant): string {
  const state = status === 'withdrawn' ? 'withdrawn' : out ? 'out' : absentNext ? 'absent' : 'in'
  return [
    texts.entrantState[state],
    seed !== undefined && seedingTexts.seedNo(seed),
    joinedRound > 1 && texts.late(joinedRound),
    status === 'in' && placeGone && texts.placeGone,
  ]
    .filter(Boolean)
    .join('，')
}
