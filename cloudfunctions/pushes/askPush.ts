import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { pageKey } from '#shared/page'
import { articleCard } from '#shared/pushes/articleCard'
import type { Push } from '#shared/pushes/push'
import { isQuiet } from '#shared/pushes/quietHours'
import { done, refused } from '#shared/result'
import { leavePush } from '../delivery/feature'
import { aimOf, measureReach } from './aim/reach'
import { decideNever, isTooFew } from './aim/whoCame'
import { marksOf } from './contentMark'
import { pushReview } from './pushReview'
import { showPush } from './showPush'

/**
 * 送审. Refused when the number of people on the officer's button is no longer right; then a deed of the agenda gathers
 * them, and a second officer decides.
 */
export async function askPush(
  { articleId, audience, safety, sendAt, expected }: Input<'pushes.ask'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'pushes.ask'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') return refused('not_in_feed')
  if (sendAt !== null && sendAt <= now) return refused('time_past')
  if (sendAt !== null && !safety && isQuiet(sendAt)) return refused('quiet_hours')
  // Counted first: an officer who asks in between takes the next number, and this push finds its id taken.
  const earlier = await store.pushes.count({ subjectId: articleId, kind: 'article' })
  if (await isUnderWay(store, articleId)) return refused('pushed_already')

  const may = await decideNever(store, audience, now)
  if (!may.ok) return may
  const aim = aimOf(article, { audience, safety })
  const reach = await measureReach(store, aim, now)
  if (isTooFew(audience, reach.total)) return refused('few_left')
  if (reach.total === 0) return refused('nobody_left')
  if (reach.total !== expected) return refused('reach_changed')

  const id = `push-${articleId}-${earlier + 1}`
  const push: Push = {
    ...aim,
    id,
    title: article.title,
    card: articleCard(article, id),
    ...marksOf(article),
    state: 'gathering',
    askedBy: { id: person.id, name: person.name },
    askedAt: now,
    leasedUntil: 0,
    pageKey: pageKey(now, id),
    ...(sendAt !== null && { sendAt }),
  }
  // Of two officers who ask at once the second finds the id taken.
  if (!(await leavePush(store, push))) return refused('pushed_already')
  await pushReview.tasks.note(store, id)
  line.say({ subject: id, remark: `发给 ${expected} 人` })
  return done(showPush(push))
}

/** True while a push of the article is neither sent nor over: a second one would tell people twice. */
async function isUnderWay({ pushes }: Store, articleId: string): Promise<boolean> {
  const state = _.nin(['sent', 'sent_back', 'recalled'])
  return (await pushes.findWhere({ subjectId: articleId, kind: 'article', state })) !== undefined
}
