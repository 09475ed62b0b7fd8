import { usePages } from '#client/asking/usePages'
import type { UnionEvent } from '#shared/events/event'
import { numberText } from '#shared/events/lottery/numberText'
import type { RankedRow } from '#shared/events/order/view'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { EmptyState } from '../../../ui/states/EmptyState'
import { boardTexts } from './boardTexts'
import { lotteryTexts as texts } from './lotteryTexts'

/** 名次: who has which rank, and what has become of it. */
export function DrawnTable({ event }: { event: UnionEvent }) {
  const list = usePages('events.drawn', { eventId: event.id })
  const columns: Column<RankedRow>[] = [
    { key: 'rank', head: texts.rank, width: 80, cell: ({ rank }) => rank },
    { key: 'number', head: texts.number, width: 110, cell: ({ number }) => numberText(number) },
    { key: 'name', head: texts.name, width: 110, cell: ({ person }) => <b>{person?.name}</b> },
    { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ person }) => person?.enterpriseName },
    ...(event.sessions ? [sessionOf(event.sessions)] : []),
    {
      ...{ key: 'outcome', head: texts.outcome, width: 200 },
      cell: ({ person }) => <Outcome person={person} />,
    },
  ]
  return (
    <Pages list={list} rows={6} empty={<EmptyState motif="empty-registrations" title={texts.none} text="" />}>
      {(rows) => (
        <>
          {rows.some(({ person }) => person?.isMasked) && <p className="quiet">{boardTexts.maskedReader}</p>}
          <Table label={texts.show} columns={columns} rows={rows} keyOf={({ number }) => number} />
        </>
      )}
    </Pages>
  )
}

/** What came of it; beside it what somebody did not meet when it was their turn. */
function Outcome({ person }: { person: RankedRow['person'] }) {
  if (!person) return texts.gone
  const { outcome, unfit } = person
  const isOut = unfit && (outcome === 'not_drawn' || outcome === 'waitlisted')
  return (
    <>
      {texts.outcomes[outcome]}
      {isOut && <div className="quiet">{texts.unfit(unfit)}</div>}
    </>
  )
}

function sessionOf(sessions: { id: string; name: string }[]): Column<RankedRow> {
  return {
    ...{ key: 'session', head: texts.session, width: 110 },
    cell: ({ person }) => sessions.find(({ id }) => id === person?.session)?.name,
  }
}
