import type { Store } from '#server/store'
import type { Joining } from '#shared/joining/joining'
import { joiningCard, joiningDueCard, type ToldOfJoining } from '#shared/joining/joiningMessage'
import { newMessage } from '#shared/messages/newMessage'
import { leaveMessages } from '../delivery/feature'
import { chairsOf, stationFor } from './handlers'

interface Telling {
  told: ToldOfJoining
  by: string
  word?: string | undefined
  now: number
}

/** Tells whoever asked; the same step of the same application is one message. */
export async function tellApplicant(store: Store, found: Joining, { told, by, word, now }: Telling): Promise<void> {
  const card = joiningCard(found, told, { by, word, now })
  const turn = `${told}-${found.at}-${found.steps.length}`
  await leaveMessages(store, [newMessage({ ...card, subject: found.id, turn, personId: found.personId }, now)], now)
}

/** Tells those who have it now, and answers in whose hands it is. */
export async function tellHandlers(store: Store, found: Joining, now: number): Promise<string> {
  const handlers = await (found.state === 'chair' ? chairsOf(store, found) : stationFor(store, found))
  const card = joiningDueCard(found, now)
  const turn = `${found.state}-${found.at}`
  const messages = handlers.map(({ id }) => newMessage({ ...card, subject: found.id, turn, personId: id }, now))
  if (messages.length > 0) await leaveMessages(store, messages, now)
  const [first, ...others] = handlers
  return first && others.length === 0 ? first.name : found.state === 'chair' ? '工会主席' : '街道服务站'
}
