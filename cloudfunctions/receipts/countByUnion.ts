import type { Store } from '#server/store'
import { listAnswers } from './listAnswers'

export interface Counted {
  asked: number
  confirmed: number
}

/** People asked and people who have answered, by union; those without a union stand under an empty id. */
export async function countByUnion(store: Store, articleId: string): Promise<Map<string, Counted>> {
  const counts = new Map<string, Counted>()
  for await (const some of listAnswers(store, articleId)) {
    for (const { reader, receipt } of some) add(counts, reader?.unionId ?? '', receipt !== undefined)
  }
  return counts
}

function add(counts: Map<string, Counted>, unionId: string, hasConfirmed: boolean): void {
  const { asked, confirmed } = counts.get(unionId) ?? { asked: 0, confirmed: 0 }
  counts.set(unionId, { asked: asked + 1, confirmed: confirmed + (hasConfirmed ? 1 : 0) })
}
