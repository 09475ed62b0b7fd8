import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { InboxItem, Message } from '#shared/messages/message'
import { toPage } from '#shared/page'
import { done } from '#shared/result'

const PAGE = 20

/** 站内消息, the latest first. */
export async function listInbox(
  { cursor }: Input<'messages.list'>,
  { store, person }: PersonContext
): Promise<Output<'messages.list'>> {
  const messages = await store.messages.list({
    where: { personId: person.id, ...(cursor && { pageKey: _.lt(cursor) }) },
    order: ['pageKey', 'desc'],
    limit: PAGE + 1,
  })
  return done(
    toPage(messages, PAGE, {
      key: ({ pageKey }) => pageKey,
      item: (message) => toItem(message, person.readUpTo),
    })
  )
}

function toItem({ id, kind, title, text, path, at, pageKey }: Message, readUpTo = ''): InboxItem {
  return { id, kind, title, text, at, unread: pageKey > readUpTo, ...(path && { path }) }
}
