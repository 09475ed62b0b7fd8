import type { Article } from '../news/article'
import { pageKey } from '../page'
import { everybody } from './audience'
import type { Push, PushHand } from './push'

/**
 * Word of a withdrawal to whoever was sent the article. It takes back what officers said, in words that were looked at
 * when the article was withdrawn, so nobody has to approve it.
 */
export function newWithdrawnPush(
  { id: subjectId, title }: Pick<Article, 'id' | 'title'>,
  askedBy: PushHand,
  now: number
): Push {
  const id = `withdrawn-${subjectId}`
  return {
    ...{ id, kind: 'article_withdrawn', subjectId, title, topic: 'own', audience: everybody },
    ...{ state: 'gathering', askedBy, askedAt: now, leasedUntil: 0, pageKey: pageKey(now, id) },
  }
}
