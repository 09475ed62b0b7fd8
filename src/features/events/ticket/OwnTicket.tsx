import { useShownAgain } from '#platform/pages/useShownAgain'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import { EventSteps } from '../detail/EventSteps'
import { HandOver } from '../handOver/HandOver'
import { Ticket } from './Ticket'
import { TicketAnswers } from './TicketAnswers'
import { TicketFamily } from './TicketFamily'
import type { InCalendar } from './useCalendar'
import { useTicket } from './useTicket'

interface Props {
  view: EventView
  inCalendar: InCalendar
  now: number
  onChanged: () => void
}

/** What somebody who waits, or is asked, has said: who comes along and what they answered; nothing where nothing is asked. */
export function WaitingAnswers({ view, now }: Pick<Props, 'view' | 'now'>) {
  const { ticket, reload } = useTicket(view.event.id)
  useShownAgain(reload, true)
  const { event, mine } = view
  if (!ticket || (event.questions.length === 0 && !event.family)) return null
  return (
    <Card className="ticket">
      <TicketFamily event={event} ticket={ticket} isOffered={mine?.status === 'offered'} now={now} />
      {event.questions.length > 0 && (
        <TicketAnswers event={event} ticket={ticket} lacks={mine?.lacks} now={now} onSettled={reload} />
      )}
    </Card>
  )
}

/** Whether the page of an event is a ticket for its reader: they have a place, and it is still to be used or was. */
export function hasTicket({ event, mine }: EventView): boolean {
  return mine?.status === 'confirmed' && event.state !== 'cancelled'
}

/** The reader's own ticket and what comes next; asked for anew whenever the page is shown again. */
export function OwnTicket({ view, inCalendar, now, onChanged }: Props) {
  const { ticket, reload } = useTicket(view.event.id)
  useShownAgain(reload, true)
  const changed = () => {
    reload()
    onChanged()
  }
  return (
    <>
      <Ticket view={view} ticket={ticket} inCalendar={inCalendar} now={now} onSettled={reload} />
      {ticket && <HandOver view={view} ticket={ticket} now={now} onChanged={changed} />}
      <EventSteps steps={view.event.steps} />
    </>
  )
}
