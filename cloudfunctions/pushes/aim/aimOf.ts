import type { Article } from '#shared/news/article'
import type { Aim } from './listRecipients'

/** Where a push of an article is aimed: what is about safety is of no channel. */
export function aimOf(
  { id, channel }: Pick<Article, 'id' | 'channel'>,
  { audience, safety }: { audience: Aim['audience']; safety: boolean }
): Aim & { kind: 'article' } {
  return { kind: 'article', subjectId: id, audience, topic: safety ? 'safety' : channel }
}
