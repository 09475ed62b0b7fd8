import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 放弃改动. Drops a change that was sent back; readers keep the words they have had all the time. Safe to repeat. */
export async function dropProposal(
  { articleId }: Input<'news.dropProposal'>,
  { store, now, line }: PersonContext
): Promise<Output<'news.dropProposal'>> {
  await store.articles.get(articleId)
  const dropped = await store.articles.change(
    { _id: articleId, 'proposal.state': 'sent_back' },
    { proposal: _.remove(), changedAt: now, rev: _.inc(1) }
  )
  if (dropped === 0) line.leaveOut()
  return done({ dropped: true })
}
