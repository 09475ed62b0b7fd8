import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import type { Message } from '#shared/messages/message'
import { newMessage } from '#shared/messages/newMessage'
import { afterQuietHours } from '#shared/pushes/quietHours'
import { nudgeCard } from '#shared/receipts/nudgeCard'
import { asksNow } from '#shared/receipts/receipt'
import { done, refused } from '#shared/result'
import { leaveMessages } from '../delivery/feature'
import { countByUnion } from './countByUnion'
import { listChairs } from './listChairs'

/**
 * 提醒主席. Tells the chairs whose people have not answered, and never those people; each chair once a day, however often
 * an officer asks, and not at night.
 */
export async function nudgeChairs(
  { articleId }: Input<'receipts.nudge'>,
  { store, now }: PersonContext
): Promise<Output<'receipts.nudge'>> {
  const article = await store.articles.get(articleId)
  if (!article.receipt || !asksNow(article)) return refused('receipts_closed')
  const { title, receipt: ask } = article
  const [counts, chairs] = await Promise.all([countByUnion(store, articleId), listChairs(store)])
  const open = [...counts].filter(([, { asked, confirmed }]) => confirmed < asked)
  if (open.length === 0) return refused('all_confirmed')

  const messages = open.flatMap(([unionId, counted]) => {
    const card = nudgeCard({ articleId, title, ask, ...counted }, now)
    const turn = inBeijing(now).format('YYYYMMDD')
    return (chairs.get(unionId) ?? []).map((personId) =>
      newMessage({ ...card, subject: articleId, turn, personId }, now)
    )
  })
  const had = new Set((await store.messages.listByIds(messages.map(({ id }) => id))).map(({ id }) => id))
  const fresh = messages.filter(({ id }) => !had.has(id)).map((message) => byDay(message, now))
  await leaveMessages(store, fresh, now)
  if (fresh.length > 0) await store.articles.change({ _id: articleId }, { nudgedAt: now })
  const withoutChair = open.filter(([unionId]) => !chairs.has(unionId)).length
  return done({ told: fresh.length, already: had.size, withoutChair })
}

function byDay({ delivery, ...message }: Message, now: number): Message {
  return { ...message, delivery: { ...delivery, notBefore: afterQuietHours(now) } }
}
