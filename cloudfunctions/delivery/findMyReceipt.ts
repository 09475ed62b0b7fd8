import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Person } from '#shared/identity/person'
import type { Article } from '#shared/news/article'
import { receiptId } from '#shared/receipts/receipt'
import type { MyReceipt } from '#shared/receipts/view'

/** State of one reader towards a notice that asks for receipts; nothing when it asks for none. */
export async function findMyReceipt(
  store: Store,
  { id: articleId, receipt: ask }: Pick<Article, 'id' | 'receipt'>,
  person: Person | undefined
): Promise<MyReceipt | undefined> {
  if (!ask) return undefined
  const readers = person ? await listMyReaders(store, articleId, person) : []
  const all = await store.receipts.listByIds(readers.map((reader) => receiptId(articleId, reader)))
  const own = all.find(({ notedBy }) => !notedBy)
  const given = own ?? all[0]
  return {
    ...{ ...ask, asked: readers.length > 0 },
    ...(given && { confirmedAt: given.at }),
    ...(given && !own && { noted: true as const }),
  }
}

/** Names under which a person was sent the notice: none when it was not meant for them. */
export async function listMyReaders(store: Store, articleId: string, person: Person): Promise<string[]> {
  const mine = await readersOf(store, person)
  const found = await Promise.all(mine.map((reader) => wasSent(store, articleId, reader)))
  return mine.filter((_reader, index) => found[index])
}

/** Whether a reader stands in a push of the article. A chunk may hold 10,000 people, so it is counted and not read. */
export async function wasSent({ pushChunks }: Store, articleId: string, reader: string): Promise<boolean> {
  const where = { subjectId: articleId, pageKey: _.gt(''), 'recipients.reader': reader }
  return (await pushChunks.count(where)) > 0
}

/** Names under which a push may know a person: as person, as row of the roster, or as follower before either. */
async function readersOf(
  { followers }: Store,
  { id, member, wechatUnionId }: Pick<Person, 'id' | 'member' | 'wechatUnionId'>
): Promise<string[]> {
  const follower = wechatUnionId ? await followers.findWhere({ wechatUnionId }) : undefined
  return [id, ...(member ? [member.id] : []), ...(follower ? [follower.id] : [])]
}
