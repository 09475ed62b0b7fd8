import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { Person } from '#shared/identity/person'
import type { InboxItem, Message } from '#shared/messages/message'
import { toPage } from '#shared/page'
import { done } from '#shared/result'
import { standsIn } from '../delivery/feature'

const PAGE = 20

/** What the inbox shows of a message to one, or of a push to many. */
type Letter = Pick<Message, 'id' | 'kind' | 'title' | 'text' | 'path' | 'at' | 'pageKey'>

/** 站内消息, the latest first: the own messages, and the pushes in whose chunks one stands. */
export async function listInbox(
  { cursor }: Input<'messages.list'>,
  { store, person }: PersonContext
): Promise<Output<'messages.list'>> {
  const before = cursor ? { pageKey: _.lt(cursor) } : {}
  const [own, pushed] = await Promise.all([
    store.messages.list({ where: { personId: person.id, ...before }, order: ['pageKey', 'desc'], limit: PAGE + 1 }),
    listPushed(store, person, cursor),
  ])
  const letters = [...own, ...pushed].sort((one, other) => (one.pageKey < other.pageKey ? 1 : -1))
  return done(
    toPage(letters, PAGE, {
      key: ({ pageKey }) => pageKey,
      item: (letter) => toItem(letter, person.readUpTo),
    })
  )
}

async function listPushed({ pushChunks, pushes }: Store, person: Person, cursor?: string): Promise<Letter[]> {
  const pageKey = cursor ? _.and([_.gt(''), _.lt(cursor)]) : _.gt('')
  const chunks = await pushChunks.list({
    where: { ...standsIn(person), pageKey },
    order: ['pageKey', 'desc'],
    limit: PAGE + 1,
    fields: ['pushId', 'pageKey'],
  })
  const found = await pushes.listByIds(chunks.map(({ pushId }) => pushId))
  const cards = new Map(found.map((push) => [push.id, push]))
  return chunks.flatMap(({ pushId, pageKey: key = '' }) => {
    const { card, releasedAt: at = 0 } = cards.get(pushId) ?? {}
    return card ? [{ ...card, id: pushId, at, pageKey: key }] : []
  })
}

function toItem({ id, kind, title, text, path, at, pageKey }: Letter, readUpTo = ''): InboxItem {
  return { id, kind, title, text, at, unread: pageKey > readUpTo, ...(path && { path }) }
}
