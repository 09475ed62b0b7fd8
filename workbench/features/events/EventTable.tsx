import { Link } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import { eventKindName } from '#shared/events/eventKind'
import type { EventCard } from '#shared/events/view'
import { type ListChoice, shownColumns } from '../../ui/lists/choice/listChoice'
import { Meter } from '../../ui/lists/Meter'
import { type Column, Table, type Ticks } from '../../ui/lists/Table'
import { motifAddress } from '../../ui/motifAddress'
import { StateTag } from '../../ui/states/StateTag'
import { useDeskMe } from '../../useDeskMe'
import { mayAsk } from '../../whoMay'
import { EventTag } from './EventTag'
import { eventTexts as texts } from './texts'
import './EventTable.css'

interface Props {
  events: EventCard[]
  choice: ListChoice
  ticks?: Ticks<EventCard> | undefined
}

export function EventTable({ events, choice, ticks }: Props) {
  const mayWrite = mayAsk(useDeskMe(), 'events.write')
  const columns = shownColumns(eventColumns(Date.now(), mayWrite), choice)
  return <Table label={texts.title} columns={columns} rows={events} keyOf={({ id }) => id} ticks={ticks} />
}

export function eventColumns(now: number, mayWrite: boolean): Column<EventCard>[] {
  return [
    { key: 'state', head: texts.columnState, width: 112, cell: State },
    {
      key: 'title',
      head: texts.columnTitle,
      kind: 'name',
      stands: 'always',
      cell: (event) => <Title event={event} mayWrite={mayWrite} />,
    },
    {
      key: 'when',
      head: texts.columnWhen,
      width: 140,
      cell: ({ startsAt }) => <span className="quiet">{momentText(startsAt, now)}</span>,
    },
    {
      key: 'venue',
      head: texts.columnVenue,
      width: 190,
      cell: ({ venue }) => (
        <span className="event-table__venue quiet" title={venue}>
          {venue}
        </span>
      ),
    },
    { key: 'places', head: texts.columnPlaces, width: 170, cell: Places },
    {
      key: 'waiting',
      head: texts.columnWaiting,
      kind: 'end',
      width: 64,
      cell: ({ count }) => (count.waiting > 0 ? count.waiting : <span className="faint">0</span>),
    },
  ]
}

function State({ phase, review }: EventCard) {
  if (!review) return <EventTag phase={phase} />
  const [tone, text] = review === 'asked' ? (['live', texts.waits] as const) : (['bad', texts.returned] as const)
  return <StateTag tone={tone}>{text}</StateTag>
}

/** Name and organiser; a draft opens its form, which whoever only reads has not. */
function Title({
  event: { id, title, kind, phase, organiser, needs },
  mayWrite,
}: {
  event: EventCard
  mayWrite: boolean
}) {
  const name = <b>{title}</b>

  return (
    <span className="event-table__title">
      <img src={motifAddress(`event-${kind}`)} alt={eventKindName[kind]} title={eventKindName[kind]} />
      <span>
        {phase === 'draft' && !mayWrite ? (
          name
        ) : (
          <Link to={phase === 'draft' ? `/events/${id}/write` : `/events/${id}`}>{name}</Link>
        )}
        <small>{organiser}</small>
        {needs && Object.keys(needs).length > 0 && <small className="event-table__needs">{texts.needs(needs)}</small>}
      </span>
    </span>
  )
}

function Places({ phase, count: { capacity, left } }: EventCard) {
  if (phase === 'draft') return <span className="faint">{texts.notYet}</span>
  return (
    <span className="event-table__places">
      <Meter part={capacity - left} whole={capacity} />
      {capacity - left} / {capacity}
    </span>
  )
}
