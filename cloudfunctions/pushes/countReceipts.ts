import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Push, PushResult } from '#shared/pushes/push'
import { TALLY_PARTS } from '#shared/pushes/tally'

/** Of an article that asks for receipts: how many were asked by all its pushes, and how many have answered. */
export async function countReceipts(
  { articles, receipts, pushChunks }: Store,
  { kind, subjectId }: Push
): Promise<PushResult['receipts']> {
  const article = kind === 'article' ? await articles.find(subjectId) : undefined
  if (!article?.receipt) return undefined
  const parts = TALLY_PARTS.map((part) => `tally.${part}` as const)
  const [sums, confirmed] = await Promise.all([
    pushChunks.sum({ subjectId, pageKey: _.gt('') }, parts),
    receipts.count({ articleId: subjectId }),
  ])
  return { asked: sums.reduce((total, part) => total + part, 0), confirmed }
}
