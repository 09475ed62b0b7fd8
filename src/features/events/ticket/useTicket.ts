import { useAsk } from '#client/asking/useAsk'
import type { EventView } from '#shared/events/view'

/** What only the holder sees of a place; asked again when the place, or the event, is another. */
export function useTicket({ event, mine }: EventView) {
  const { load, reload } = useAsk('events.ticket', { eventId: event.id }, { when: mine !== undefined })
  return { load, ticket: load.kind === 'ready' ? load.value : undefined, reload }
}
