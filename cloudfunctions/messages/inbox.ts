import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Person } from '#shared/identity/person'
import type { InboxItem, Message } from '#shared/messages/message'
import { type Page, pageKey, pagesInOne } from '#shared/page'
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

async function listPushed({ pushChunks, pushes }: Store, person: Person, cursor?: string): Promise<Page<Letter>> {
  const page = await pushChunks.page({
    where: { ...wherePushedTo(person), pageKey: _.gt('') },
    order: ['pageKey', 'desc'],
    size: PAGE,
    cursor,
    fields: ['pushId', 'pageKey'],
  })
  const found = await pushes.listByIds(page.items.map(({ pushId }) => pushId))
  const cards = new Map(found.map((push) => [push.id, push]))
  const items = page.items.flatMap(({ pushId, pageKey = '' }) => {
    const { card, releasedAt: at = 0 } = cards.get(pushId) ?? {}
    return card ? [{ ...card, id: pushId, at, pageKey }] : []
  })
  return { ...page, items }
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
