import type { PersonContext } from '#server/context'
import type { Output } from '#shared/api'
import { newMessage } from '#shared/messages/newMessage'
import { done, refused } from '#shared/result'
import { remindedCard } from '#shared/review/readerCards'
import { REMIND_EVERY_MS } from '#shared/review/ways'
import { leaveMessages } from '../delivery/feature'
import { findOthers } from './humans'
import type { ReviewSource } from './ways'

/**
 * 提醒审核. Tells everybody who may look at a thing that it still waits. Once an hour: the hour is part of the messages'
 * ids, so that two officers who remind at once ring once.
 */
export async function remindReaders(
  { reminder }: ReviewSource,
  id: string,
  context: PersonContext
): Promise<Output<'review.remind'>> {
  const { store, person, now, line } = context
  const { about, asker, askedAt, holders, path } = await reminder(id, context)
  if (!(await store.tasks.findWhere({ subject: id }))) return refused('not_waiting')
  const others = (await findOthers(store, asker, holders)).filter((other) => other !== person.id)
  const turn = `again${Math.floor((now - askedAt) / REMIND_EVERY_MS)}`
  const card = remindedCard({ about, by: person.name, ...(path && { path }) }, now)
  const messages = others.map((personId) => newMessage({ ...card, subject: id, turn, personId }, now))
  const [first] = messages
  if (!first) return refused('nobody_else')
  if (await store.messages.find(first.id)) return refused('reminded_already')
  await leaveMessages(store, messages, now)
  line.say({ remark: `${messages.length} 位` })
  return done({ told: messages.length })
}
