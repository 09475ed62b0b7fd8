import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { READERS_NAMED_FROM } from '#shared/news/readers'
import { done } from '#shared/result'

const UNIONS_AT_MOST = 30

/**
 * 阅读情况. Counts by union and by the way people came. A union with fewer than five readers is not named, as its number
 * would point to persons.
 */
export async function readReaders(
  { articleId }: Input<'news.readers'>,
  { store }: PersonContext
): Promise<Output<'news.readers'>> {
  const counts = (await store.readers.find(articleId)) ?? { total: 0, unions: {}, via: {} }
  const known = Object.entries(counts.unions)
    .filter(([name, count]) => name !== 'none' && count >= READERS_NAMED_FROM)
    .sort(([, one], [, other]) => other - one)
    .slice(0, UNIONS_AT_MOST)
  const unions = await store.unions.listByIds(known.map(([name]) => name.replace(/_/g, '-')))
  const nameOf = new Map(unions.map(({ id, name }) => [id, name]))
  const byUnion = known.map(([name, count]) => ({ union: nameOf.get(name.replace(/_/g, '-')) ?? '', count }))
  const named = byUnion.reduce((sum, { count }) => sum + count, 0)
  return done({ total: counts.total, byUnion, others: counts.total - named, via: counts.via })
}
