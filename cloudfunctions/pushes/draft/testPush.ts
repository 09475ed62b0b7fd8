import { randomUUID } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { sayOutcome } from '#server/wechat/errors/sayOutcome'
import type { Input, Output } from '#shared/api'
import { newMessage } from '#shared/messages/newMessage'
import { articleCard } from '#shared/pushes/articleCard'
import { done, refused } from '#shared/result'
import { draftForPush } from './draftForPush'

/**
 * 发给自己看看. Shows the officer the real card on their own phone, by WeChat's preview, which does not count as a mass
 * message; and in their own inbox.
 */
export async function testPush(
  { articleId }: Input<'pushes.test'>,
  { store, person, now, wechat, files }: PersonContext
): Promise<Output<'pushes.test'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') return refused('not_in_feed')
  const card = articleCard(article, 'test')
  await store.messages.add({
    ...newMessage({ ...card, subject: articleId, turn: randomUUID(), personId: person.id }, now),
    delivery: { state: 'inbox', attempts: 0, notBefore: now },
  })
  const { wechatUnionId } = person
  const follower = wechatUnionId && (await store.followers.findWhere({ wechatUnionId, subscribed: true }))
  if (!follower) return done({ shown: 'inbox', remark: '您没有关注公众号，只放进了小程序的消息里。' })
  const accounts = wechat()
  const draft = await draftForPush(article, { pushId: 'test', ...accounts, files })
  const outcome =
    draft.kind === 'answered'
      ? await accounts.official.previewMass({ openId: follower.id, mediaId: draft.value })
      : draft
  if (outcome.kind === 'accepted') return done({ shown: 'account' })
  return done({ shown: 'inbox', remark: sayOutcome(outcome) })
}
