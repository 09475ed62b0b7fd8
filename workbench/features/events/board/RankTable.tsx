import { usePages } from '#client/asking/usePages'
import type { UnionEvent } from '#shared/events/event'
import { numberText } from '#shared/events/lottery/numberText'
import type { RankedRow } from '#shared/events/order/view'
import { groundsText } from '#shared/events/rotation/groundsText'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { EmptyState } from '../../../ui/states/EmptyState'
import { useReload } from '../../../useReload'
import { boardTexts } from './boardTexts'
import { orderTexts as texts } from './orderTexts'

interface Props {
  event: UnionEvent
  turn: string
  /** Whether the places have gone by this order. */
  isGiven?: boolean
}

/** 名次: who has which rank, by what, and what has become of it; read again when `turn` changes. */
export function RankTable({ event, turn, isGiven = true }: Props) {
  const list = usePages('events.drawn', { eventId: event.id })
  useReload(turn, list.reload)
  const columns: Column<RankedRow>[] = [
    { key: 'rank', head: texts.rank, width: 80, cell: ({ rank }) => rank },
    { key: 'number', head: texts.number, width: 110, cell: ({ number }) => numberText(number) },
    { key: 'name', head: texts.name, width: 110, cell: ({ person }) => <b>{person?.name}</b> },
    { key: 'enterprise', head: texts.enterprise, kind: 'name', cell: ({ person }) => person?.enterpriseName },
    ...(event.sessions ? [sessionOf(event.sessions)] : []),
    ...(event.rotation ? [groundsOf(event.kind)] : []),
    {
      ...{ key: 'outcome', head: texts.outcome, width: 200 },
      cell: ({ person }) => <Outcome person={person} isGiven={isGiven} />,
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
function Outcome({ person, isGiven }: { person: RankedRow['person']; isGiven: boolean }) {
  if (!person) return texts.gone
  if (!isGiven) return texts.notYet
  const { outcome, unfit } = person
  const isOut = unfit && (outcome === 'not_drawn' || outcome === 'waitlisted')
  return (
    <>
      {texts.outcomes[outcome]}
      {isOut && <div className="quiet">{texts.unfit(unfit)}</div>}
    </>
  )
}

function groundsOf(kind: UnionEvent['kind']): Column<RankedRow> {
  return {
    ...{ key: 'grounds', head: texts.grounds, kind: 'name' },
    cell: ({ person }) => person?.grounds && groundsText(person.grounds, kind),
  }
}

function sessionOf(sessions: { id: string; name: string }[]): Column<RankedRow> {
  return {
    ...{ key: 'session', head: texts.session, width: 110 },
    cell: ({ person }) => sessions.find(({ id }) => id === person?.session)?.name,
  }
}
