import type { Article } from '#shared/news/article'
import type { CameBy, Readers } from '#shared/news/readers'
import type { Dice } from '../dice'
import type { SeedUnion } from '../directoryRows'

const DAY = 86_400_000
/** Nine of ten readers come in the first days. */
const SETTLES_IN = 4 * DAY
const WAYS: CameBy[] = ['feed', 'message', 'share', 'search']

/** Readers of what is public: some hundreds each, more of what is pinned, fewer of what is an hour old. */
export function seedReaders(articles: Article[], unions: SeedUnion[], dice: Dice, now: number): Readers[] {
  return articles.flatMap(({ id, state, publishedAt, pinnedUntil = 0 }): Readers[] => {
    if ((state !== 'published' && state !== 'expired') || publishedAt === undefined) return []
    const share = Math.min(1, 0.15 + (now - publishedAt) / SETTLES_IN)
    const total = Math.round((140 + dice.below(700) + (pinnedUntil > now ? 300 : 0)) * share)
    const counts: Readers = { id, total, unions: {}, via: {} }
    for (let left = total; left > 0; ) {
      const some = Math.min(left, 1 + dice.below(24))
      const union = dice.below(5) === 0 ? 'none' : dice.pick(unions).id.replace(/-/g, '_')
      counts.unions[union] = (counts.unions[union] ?? 0) + some
      const way = WAYS[Math.min(dice.below(6), WAYS.length - 1)] ?? 'feed'
      counts.via[way] = (counts.via[way] ?? 0) + some
      left -= some
    }
    return [counts]
  })
}
