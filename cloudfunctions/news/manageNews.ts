import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Article } from '#shared/news/article'
import type { ArticleRow } from '#shared/news/view'
import { toPage } from '#shared/page'
import { done } from '#shared/result'

const PAGE = 30
const ROW_FIELDS = [
  ...['title', 'channel', 'state', 'author', 'changedAt', 'rev', 'publishedAt', 'publishAt', 'pinnedUntil', 'pageKey'],
  'sentBack',
  'receipt',
]

/** 消息台账. The latest first, drafts among them. */
export async function manageNews(
  { state, asksReceipt, cursor }: Input<'news.manage'>,
  { store }: PersonContext
): Promise<Output<'news.manage'>> {
  const articles = await store.articles.list({
    where: {
      ...(state && { state }),
      ...(asksReceipt && { receipt: _.exists(true) }),
      ...(cursor && { pageKey: _.lt(cursor) }),
    },
    order: ['pageKey', 'desc'],
    limit: PAGE + 1,
    fields: ROW_FIELDS,
  })
  return done(toPage(articles, PAGE, { key: (article) => article.pageKey, item: toRow }))
}

function toRow(article: Article): ArticleRow {
  const { id, title, channel, state, author, changedAt, rev, publishedAt, publishAt, pinnedUntil } = article
  return {
    id,
    title,
    channel,
    state,
    author,
    changedAt,
    rev,
    sentBack: article.sentBack !== undefined,
    asksReceipt: article.receipt !== undefined,
    ...(publishedAt && { publishedAt }),
    ...(publishAt && { publishAt }),
    ...(pinnedUntil && { pinnedUntil }),
  }
}
