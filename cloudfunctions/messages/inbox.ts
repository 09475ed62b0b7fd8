import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Person } from '#shared/identity/person'
import type { InboxItem, Message } from '#shared/messages/message'
import { WITHDRAWN_TITLE } from '#shared/news/asShown'
import { type Page, pageKey, pagesInOne } from '#shared/page'
import type { Push } from '#shared/pushes/push'
import { done } from '#shared/result'
import { wherePushedTo } from '../delivery/feature'

const PAGE = 20

/** What the inbox shows of a message to one person, or of a push to many. */
type Letter = Pick<Message, 'id' | 'kind' | 'title' | 'text' | 'path' | 'at' | 'pageKey'>

/** 站内消息. The person's own messages and the pushes in whose chunks they stand, the latest first. */
export async function listInbox(
  { cursor }: Input<'messages.list'>,
  { store, person }: PersonContext
): Promise<Output<'messages.list'>> {
  const [own, pushed] = await Promise.all([
    store.messages.page({ where: { personId: person.id }, order: ['pageKey', 'desc'], size: PAGE, cursor }),
    listPushed(store, person, cursor),
  ])
  const page = pagesInOne<Letter>([own, pushed], PAGE)
  return done({ ...page, items: page.items.map((letter) => toItem(letter, person.readUpTo)) })
}

async function listPushed(store: Store, person: Person, cursor?: string): Promise<Page<Letter>> {
  const { pushChunks, pushes } = store
  const page = await pushChunks.page({
    where: { ...wherePushedTo(person), pageKey: _.gt('') },
    order: ['pageKey', 'desc'],
    size: PAGE,
    cursor,
    fields: ['pushId', 'pageKey'],
  })
  const found = await pushes.listByIds(page.items.map(({ pushId }) => pushId))
  const withdrawn = await listWithdrawn(store, found)
  const cards = new Map(found.map((push) => [push.id, withdrawn.has(push.subjectId) ? withoutWords(push) : push]))
  const items = page.items.flatMap(({ pushId, pageKey = '' }) => {
    const { card, releasedAt: at = 0 } = cards.get(pushId) ?? {}
    return card ? [{ ...card, id: pushId, at, pageKey }] : []
  })
  return { ...page, items }
}

/** Which of these pushes are about an article that was withdrawn since. */
async function listWithdrawn({ articles }: Store, pushes: Push[]): Promise<Set<string>> {
  const ids = pushes.flatMap(({ kind, subjectId }) => (kind === 'article' ? subjectId : []))
  if (ids.length === 0) return new Set()
  const found = await articles.list({ where: { _id: _.in(ids), state: 'withdrawn' }, limit: PAGE, fields: ['_id'] })
  return new Set(found.map(({ id }) => id))
}

function withoutWords({ card, ...push }: Push): Push {
  return { ...push, ...(card && { card: { ...card, title: WITHDRAWN_TITLE, text: '' } }) }
}

function toItem({ id, kind, title, text, path, at, pageKey }: Letter, readUpTo = ''): InboxItem {
  return { id, kind, title, text, at, unread: pageKey > readUpTo, ...(path && { path }) }
}

/** Marks everything up to now as read. */
export async function markRead(
  _input: Input<'messages.markRead'>,
  { store, person, now }: PersonContext
): Promise<Output<'messages.markRead'>> {
  await store.people.change({ _id: person.id }, { readUpTo: pageKey(now, '~') })
  return done({ unread: 0 })
}
