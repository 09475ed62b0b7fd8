import { Link } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import { wholeOf } from '#shared/pushes/tally'
import type { PushCard } from '#shared/pushes/view'
import { type ListChoice, shownColumns } from '../../ui/lists/choice/listChoice'
import { type Column, Table } from '../../ui/lists/Table'
import { PushTag } from './PushTag'
import { pushTexts as texts } from './pushTexts'

export function PushTable({ pushes, choice }: { pushes: PushCard[]; choice: ListChoice }) {
  const columns = shownColumns(pushColumns(Date.now()), choice)
  return <Table label={texts.center} columns={columns} rows={pushes} keyOf={({ id }) => id} />
}

export function pushColumns(now: number): Column<PushCard>[] {
  return [
    { key: 'state', head: texts.columnState, width: 104, cell: ({ state }) => <PushTag state={state} /> },
    {
      key: 'title',
      head: texts.columnTitle,
      kind: 'name',
      stands: 'always',
      cell: ({ id, title }) => (
        <Link to={`/pushes/${id}`}>
          <b>{title}</b>
        </Link>
      ),
    },
    { key: 'by', head: texts.columnBy, width: 100, cell: ({ askedBy }) => askedBy.name },
    {
      key: 'time',
      head: texts.columnTime,
      width: 150,
      cell: ({ releasedAt, askedAt }) => <span className="quiet">{momentText(releasedAt ?? askedAt, now)}</span>,
    },
    { key: 'who', head: texts.columnWho, width: 110, kind: 'end', cell: ({ reach }) => countOf(reach?.total) },
    { key: 'result', head: texts.columnResult, width: 130, kind: 'end', cell: resultOf },
  ]
}

function countOf(total: number | undefined) {
  return total === undefined ? '' : texts.people(total.toLocaleString())
}

function resultOf({ tally }: PushCard) {
  if (!tally) return ''
  const reached = tally.accepted + tally.delivered
  return texts.reads(reached.toLocaleString(), wholeOf(tally).toLocaleString())
}
