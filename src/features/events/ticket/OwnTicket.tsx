import { useShownAgain } from '#platform/pages/useShownAgain'
import type { EventView } from '#shared/events/view'
import { EventSteps } from '../detail/EventSteps'
import { Ticket } from './Ticket'
import type { InCalendar } from './useCalendar'
import { useTicket } from './useTicket'

interface Props {
  view: EventView
  inCalendar: InCalendar
  now: number
}

/** Whether the page of an event is a ticket for its reader: they have a place, and it is still to be used or was. */
export function hasTicket({ event, mine }: EventView): boolean {
  return mine?.status === 'confirmed' && event.state !== 'cancelled'
}

/** The reader's own ticket and what comes next; asked for anew whenever the page is shown again. */
export function OwnTicket({ view, inCalendar, now }: Props) {
  const { ticket, reload } = useTicket(view)
  useShownAgain(reload)
  return (
    <>
      <Ticket view={view} ticket={ticket} inCalendar={inCalendar} now={now} />
      <EventSteps steps={view.event.steps} />
    </>
  )
}
