import type { Store } from '#server/store'
import { TALLY_PARTS, type Tally } from '#shared/pushes/tally'

/** How far a push has come, added up over its chunks. */
export async function tallyPush({ pushChunks }: Store, pushId: string): Promise<Tally> {
  const sums = await pushChunks.sum(
    { pushId },
    TALLY_PARTS.map((part) => `tally.${part}` as const)
  )
  return Object.fromEntries(TALLY_PARTS.map((part, index) => [part, sums[index] ?? 0])) as unknown as Tally
}
