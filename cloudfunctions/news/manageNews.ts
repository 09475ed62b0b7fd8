import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Only, Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { containsWords, gramsToFind, plainText } from '#shared/directory/grams'
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

/** Limit of pages without a hit in one call: their articles have the words in the text alone. */
const EMPTY_PAGES = 6

/** 消息台账. The latest first, drafts among them; changes of public articles stand above the articles in the same state. */
export async function manageNews(
  { state, asksReceipt, sentBack, text, cursor }: Input<'news.manage'>,
  { store, person }: PersonContext
): Promise<Output<'news.manage'>> {
  if (!isOfficer(person) && (state !== 'review' || asksReceipt || sentBack)) throw new RequestFault('forbidden')
  const beside = !cursor && !asksReceipt && !sentBack && state ? proposalOf[state] : undefined
  const where = sentBack ? SENT_BACK : { ...(state && { state }), ...(asksReceipt && { receipt: _.exists(true) }) }
  const [proposals, page] = await Promise.all([
    beside ? store.articles.listAll({ where: { 'proposal.state': beside }, fields: ROW_FIELDS }) : [],
    text ? findTitles(store, { where, text, cursor }) : pageOf(store, where, cursor),
  ])
  const shown = text ? proposals.filter(({ title }) => containsWords(plainText(title), text)) : proposals
  return done({ ...page, items: [...shown.map(toRow), ...page.items.map(toRow)] })
}

/** The next page with a title that has the words; pairs of characters narrow it to articles that have them anywhere. */
async function findTitles(
  store: Store,
  { where, text, cursor }: { where: Where<Article>; text: string; cursor: string | undefined }
) {
  const grams = gramsToFind(text)
  if (grams.length === 0) return { items: [] }
  const having: Where<Article> = _.and<Article>([where, { grams: _.all(grams) }])
  let from = cursor
  for (let looked = 1; ; looked++) {
    const page = await pageOf(store, having, from)
    const items = page.items.filter(({ title }) => containsWords(plainText(title), text))
    if (items.length > 0 || !page.cursor || looked === EMPTY_PAGES) return { ...page, items }
    from = page.cursor
  }
}

function pageOf({ articles }: Store, where: Where<Article>, cursor: string | undefined) {
  return articles.page({ where, order: ['pageKey', 'desc'], size: PAGE, cursor, fields: ROW_FIELDS })
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
