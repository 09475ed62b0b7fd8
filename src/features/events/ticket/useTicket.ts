import * as v from 'valibot'
import { useAsk } from '#client/asking/useAsk'
import type { WaitingDeed } from '#client/deeds/waitingDeeds'
import type { Answers } from '#shared/events/form/question'

/** What only the holder sees of a place; it is kept on no phone. */
export function useTicket(eventId: string) {
  const { load, reload } = useAsk('events.ticket', { eventId })
  return { load, ticket: load.kind === 'ready' ? load.value : undefined, reload }
}

const Changed = v.object({ answers: v.record(v.string(), v.string()) })

/** The answers in a change that waits for the network. */
export function answersIn(wish: WaitingDeed | undefined): Answers | undefined {
  const input = v.safeParse(Changed, wish?.input)
  return input.success ? input.output.answers : undefined
}
