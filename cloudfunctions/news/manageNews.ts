import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Only, Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import type { Article, ArticleState, Proposal } from '#shared/news/article'
import type { ArticleRow } from '#shared/news/view'
import { done } from '#shared/result'

const PAGE = 30
const ROW_FIELDS = [
  ...['title', 'channel', 'state', 'author', 'changedAt', 'rev', 'publishedAt', 'publishAt', 'pinnedUntil', 'pageKey'],
  ...['sentBack', 'review', 'proposal', 'receipt'],
] as const

const SENT_BACK: Where<Article> = _.or([
  { state: 'draft', 'sentBack.at': _.exists(true) },
  { 'proposal.state': 'sent_back' },
])

const proposalOf: Partial<Record<ArticleState, Proposal['state']>> = {
  draft: 'sent_back',
  checking: 'checking',
  review: 'review',
}

/** 消息台账. The latest first, drafts among them; changes of public articles stand above the articles in the same state. */
export async function manageNews(
  { state, asksReceipt, sentBack, cursor }: Input<'news.manage'>,
  { store, person }: PersonContext
): Promise<Output<'news.manage'>> {
  if (!isOfficer(person) && (state !== 'review' || asksReceipt || sentBack)) throw new RequestFault('forbidden')
  const beside = !cursor && !asksReceipt && !sentBack && state ? proposalOf[state] : undefined
  const [proposals, page] = await Promise.all([
    beside ? store.articles.listAll({ where: { 'proposal.state': beside }, fields: ROW_FIELDS }) : [],
    store.articles.page({
      where: sentBack ? SENT_BACK : { ...(state && { state }), ...(asksReceipt && { receipt: _.exists(true) }) },
      order: ['pageKey', 'desc'],
      size: PAGE,
      cursor,
      fields: ROW_FIELDS,
    }),
  ])
  return done({ ...page, items: [...proposals.map(toRow), ...page.items.map(toRow)] })
}

function toRow(article: Only<Article, (typeof ROW_FIELDS)[number]>): ArticleRow {
  const { id, title, channel, state, author, changedAt, rev, publishedAt, publishAt, pinnedUntil, proposal } = article
  const { review, sentBack } = proposal ?? article
  const isBack = proposal ? proposal.state === 'sent_back' : sentBack !== undefined
  const why = isBack ? sentBack?.word : review?.why
  return {
    id,
    title,
    channel,
    state,
    author,
    changedAt,
    rev,
    sentBack: isBack,
    asksReceipt: article.receipt !== undefined,
    ...(publishedAt && { publishedAt }),
    ...(publishAt && { publishAt }),
    ...(pinnedUntil && { pinnedUntil }),
    ...(why && { why }),
    ...(proposal && { proposal: proposal.state }),
  }
}
