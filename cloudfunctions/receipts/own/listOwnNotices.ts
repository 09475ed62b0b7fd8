import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { asksNow } from '#shared/receipts/receipt'
import { done } from '#shared/result'
import { findOwnAsked } from './findOwnAsked'
import { listOwnRows } from './ownRows'

/** So many notices a page that those of the largest union take ten looks at the database. */
const PAGE = 4

/** 本工会的回执. Notices that asked people of the union for a receipt, the latest first, with how many have answered. */
export async function listOwnNotices(
  { unionId, cursor }: Input<'receipts.own'>,
  { store }: PersonContext
): Promise<Output<'receipts.own'>> {
  const [rows, page] = await Promise.all([
    listOwnRows(store, unionId),
    store.articles.page({
      ...{ where: { receipt: _.exists(true), state: _.in(['published', 'expired', 'withdrawn'] as const) } },
      ...{ order: ['pageKey', 'desc'], size: PAGE, cursor, fields: ['title', 'state', 'receipt', 'publishedAt'] },
    }),
  ])
  const asked = await findOwnAsked(
    store,
    page.items.map(({ id }) => id),
    rows
  )
  const items = page.items.flatMap((article) => {
    const own = asked.get(article.id) ?? []
    if (own.length === 0) return []
    const { id: articleId, title, receipt, publishedAt } = article
    return [
      {
        ...{ articleId, title, ...receipt, asks: asksNow(article), publishedAt: publishedAt ?? 0 },
        ...{ asked: own.length, confirmed: own.filter((one) => one.receipt).length },
      },
    ]
  })
  return done({ ...(page.cursor && { cursor: page.cursor }), items })
}
