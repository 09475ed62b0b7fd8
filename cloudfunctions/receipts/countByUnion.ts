import { findReaders } from '#server/findReaders'
import type { Store } from '#server/store'
import { findReceipts } from './findReceipts'
import { listAsked } from './listAsked'

export interface Counted {
  asked: number
  confirmed: number
}

/** How many of each union were asked, and how many have answered; under an empty id whom no union knows. */
export async function countByUnion(store: Store, articleId: string): Promise<Map<string, Counted>> {
  const counts = new Map<string, Counted>()
  for await (const some of listAsked(store, articleId)) {
    const ids = some.map(({ recipient }) => recipient.reader)
    const [readers, receipts] = await Promise.all([findReaders(store, ids), findReceipts(store, articleId, ids)])
    const unionOf = new Map(readers.map(({ id, unionId }) => [id, unionId]))
    for (const id of ids) add(counts, unionOf.get(id) ?? '', receipts.has(id))
  }
  return counts
}

function add(counts: Map<string, Counted>, unionId: string, hasConfirmed: boolean): void {
  const { asked, confirmed } = counts.get(unionId) ?? { asked: 0, confirmed: 0 }
  counts.set(unionId, { asked: asked + 1, confirmed: confirmed + (hasConfirmed ? 1 : 0) })
}
