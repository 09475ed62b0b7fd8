import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'
import { leaveWork } from '../agenda/feature'

/** 留言. Leaves messages that the sender takes up at once; a message that exists already stays as it is. */
export async function leaveMessages(store: Store, messages: Message[], now: number): Promise<void> {
  if (messages.length === 0) return
  await leaveWork(store, { name: 'delivery.send', now }, () => store.messages.addMissing(messages))
}
