import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { isPublic } from '#shared/news/article'
import { asksNow } from '#shared/receipts/receipt'
import { done } from '#shared/result'
import { findOwnAsked } from './findOwnAsked'
import { listOwnRows } from './ownRows'

/** 一条通知在本工会的回执. How many were asked, and how many have answered. */
export async function openOwnNotice(
  input: Input<'receipts.ownBoard'>,
  { store }: PersonContext
): Promise<Output<'receipts.ownBoard'>> {
  const { article, own } = await readOwnNotice(store, input)
  const { id: articleId, title, receipt, publishedAt } = article
  return done({
    ...{ articleId, title, ...receipt, asks: asksNow(article), publishedAt: publishedAt ?? 0 },
    ...{ asked: own.length, confirmed: own.filter((one) => one.receipt).length },
  })
}

/** A notice that is out, and everybody of the union whom it asked. */
export async function readOwnNotice(store: Store, { unionId, articleId }: { unionId: string; articleId: string }) {
  const [article, rows] = await Promise.all([store.articles.get(articleId), listOwnRows(store, unionId)])
  if (!isPublic(article.state)) throw new RequestFault('not_found')
  return { article, own: (await findOwnAsked(store, [articleId], rows)).get(articleId) ?? [] }
}
