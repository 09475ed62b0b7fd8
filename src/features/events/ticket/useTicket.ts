import { useAsk } from '#client/asking/useAsk'

/** What only the holder sees of a place; it is kept on no phone. */
export function useTicket(eventId: string) {
  const { load, reload } = useAsk('events.ticket', { eventId })
  return { load, ticket: load.kind === 'ready' ? load.value : undefined, reload }
}
