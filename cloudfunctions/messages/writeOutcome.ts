import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { RetryAfter } from '#server/wechat/errors/outcome'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import type { DeliveryState, Message, Way } from '#shared/messages/message'
import { againAt, isTriedTooOften } from '../delivery/feature'

interface Tries {
  way: Way
  /** Number of attempts, the present one included. */
  attempts: number
  reason: DeliveryReason
  now: number
}

export async function writeAccepted(
  store: Store,
  message: Message,
  { way, sentAt, messageId }: { way: Way; sentAt: number; messageId?: string }
): Promise<void> {
  const facts = { 'delivery.channel': way, 'delivery.sentAt': sentAt }
  await change(store, message, {
    'delivery.state': 'sent',
    ...facts,
    ...(messageId && { 'delivery.messageId': messageId }),
  })
}

export async function writeEnd(
  store: Store,
  message: Message,
  { state, way, reason }: { state: DeliveryState; way?: Way; reason?: DeliveryReason }
): Promise<void> {
  await change(store, message, {
    'delivery.state': state,
    ...(way && { 'delivery.channel': way }),
    ...(reason && { 'delivery.reasons': _.push([reason]) }),
  })
}

/**
 * Writes that WeChat may have the message. A template message is asked for again under the same id; any other stays
 * unknown until an event tells.
 */
export async function writeUnknown(store: Store, message: Message, { way, attempts, reason, now }: Tries) {
  if (way !== 'template') return writeEnd(store, message, { state: 'unknown', reason })
  await change(store, message, {
    'delivery.notBefore': againAt('backoff', attempts, now),
    'delivery.reasons': _.push([reason]),
  })
}

/** Writes that nothing was sent this time; after too many attempts the message stays in the inbox alone. */
export async function writeLater(
  store: Store,
  message: Message,
  { attempts, reason, now, after }: Tries & { after: RetryAfter }
) {
  if (isTriedTooOften(attempts)) return writeEnd(store, message, { state: 'inbox', way: 'inbox', reason })
  await change(store, message, {
    'delivery.state': 'waiting',
    'delivery.notBefore': againAt(after, attempts, now),
    'delivery.reasons': _.push([reason]),
    ...unlessTriedBefore(message),
  })
}

export async function writeRefusal(store: Store, message: Message, reason: DeliveryReason): Promise<void> {
  await change(store, message, { 'delivery.reasons': _.push([reason]), ...unlessTriedBefore(message) })
}

/**
 * Removes the time of the first attempt when nothing was sent, as WeChat's window is not open then; an earlier attempt
 * whose answer was lost has opened it.
 */
function unlessTriedBefore({ delivery }: Message): Changes<Message> {
  return delivery.firstTriedAt === undefined ? { 'delivery.firstTriedAt': _.remove() } : {}
}

async function change({ messages }: Store, { id }: Message, changes: Changes<Message>): Promise<void> {
  await messages.change({ _id: id }, changes)
}
