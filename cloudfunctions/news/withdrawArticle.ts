import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { newWithdrawnPush } from '#shared/pushes/newWithdrawnPush'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { vetWords } from '../checks/feature'
import { leavePush } from '../delivery/feature'
import { articleReview } from './checking/articleReview'

/** 撤下. The article leaves the feed, if it has not expired before; whoever opens it reads the correction. */
export async function withdrawArticle(
  { articleId, correction, tell }: Input<'news.withdraw'>,
  context: PersonContext
): Promise<Output<'news.withdraw'>> {
  const { store, person, now, line } = context
  const { state, title } = await store.articles.get(articleId)
  if (state !== 'published' && state !== 'expired') return refused('not_in_feed')
  const words = await vetWords(context, { text: correction, place: `${quoted(title)}的更正说明` })
  if (!words.ok) return words
  const withdrawn = await store.articles.change(
    { _id: articleId, state: _.in(['published', 'expired']) },
    {
      state: 'withdrawn',
      withdrawnAt: now,
      changedAt: now,
      correction,
      pinnedUntil: _.remove(),
      proposal: _.remove(),
      rev: _.inc(1),
    }
  )
  if (withdrawn === 0) return refused('not_in_feed')
  await articleReview.tasks.note(store, articleId)
  const isPushed = tell && (await store.pushes.findWhere({ subjectId: articleId, kind: 'article' }))
  if (isPushed)
    await leavePush(store, newWithdrawnPush({ id: articleId, title }, { id: person.id, name: person.name }, now))
  line.say({ remark: isPushed ? `${correction}；通知收到过的人` : correction })
  return done({ withdrawnAt: now })
}
