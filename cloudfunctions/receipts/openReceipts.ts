import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { STREET } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { isPublic } from '#shared/news/article'
import { asksNow } from '#shared/receipts/receipt'
import type { ReceiptUnion } from '#shared/receipts/view'
import { done } from '#shared/result'
import { type Counted, countByUnion } from './countByUnion'
import { listChairs } from './listChairs'
import { ownPart } from './ownPart'

/** 回执情况. Numbers of people asked and answered, union by union; a chair sees their own union. */
export async function openReceipts(
  { articleId }: Input<'receipts.open'>,
  { store, person }: PersonContext
): Promise<Output<'receipts.open'>> {
  const article = await store.articles.get(articleId)
  const { title, state, receipt, nudgedAt } = article
  const own = ownPart(person)
  if (own !== undefined && !isPublic(state)) throw new RequestFault('not_found')
  const counts = [...(await countByUnion(store, articleId))].filter(([id]) => own === undefined || id === own)
  const sum = (part: keyof Counted) => counts.reduce((total, [, counted]) => total + counted[part], 0)
  return done({
    ...{ title, state, ...receipt, asks: asksNow(article), asked: sum('asked'), confirmed: sum('confirmed') },
    unions: await nameUnions(store, counts),
    ...(nudgedAt && { nudgedAt }),
  })
}

async function nameUnions(store: Store, counts: [string, Counted][]): Promise<ReceiptUnion[]> {
  const [chairs, unions] = await Promise.all([
    listChairs(store),
    store.unions.listByIds(counts.map(([unionId]) => unionId)),
  ])
  const nameOf = new Map(unions.map(({ id, name }) => [id, name])).set(STREET, '街道总工会')
  return counts
    .map(([unionId, counted]) => ({
      ...{ unionId, union: nameOf.get(unionId) ?? '不在名册上的人', hasChair: chairs.has(unionId) },
      ...counted,
    }))
    .sort((one, other) => waiting(other) - waiting(one))
}

function waiting({ asked, confirmed }: Counted): number {
  return asked - confirmed
}
