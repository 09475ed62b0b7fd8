import { _ } from '#server/command'
import type { Changes } from '#server/fields'
import type { Store } from '#server/store'
import { nextMidnight } from '#shared/beijingTime'
import type { Channel, DeliveryState, Message } from '#shared/messages/message'

const MINUTE = 60_000

/** With growing pauses this is about five hours of WeChat being away. */
const ATTEMPTS_AT_MOST = 20

interface Tries {
  channel: Channel
  attempts: number
  remark: string
  now: number
}

export async function writeAccepted(
  store: Store,
  message: Message,
  { channel, sentAt, messageId }: { channel: Channel; sentAt: number; messageId?: string }
): Promise<void> {
  const facts = { 'delivery.channel': channel, 'delivery.sentAt': sentAt }
  await change(store, message, {
    'delivery.state': 'sent',
    ...facts,
    ...(messageId && { 'delivery.messageId': messageId }),
  })
}

export async function writeEnd(
  store: Store,
  message: Message,
  { state, channel, remark }: { state: DeliveryState; channel?: Channel; remark?: string }
): Promise<void> {
  await change(store, message, {
    'delivery.state': state,
    ...(channel && { 'delivery.channel': channel }),
    ...(remark && { 'delivery.remarks': _.push([remark]) }),
  })
}

/** WeChat may have it. A template message is asked again under the same id; the rest stays unknown until an event tells. */
export async function writeUnknown(store: Store, message: Message, { channel, attempts, remark, now }: Tries) {
  if (channel !== 'template') return writeEnd(store, message, { state: 'unknown', remark })
  await change(store, message, {
    'delivery.notBefore': now + backOff(attempts),
    'delivery.remarks': _.push([remark]),
  })
}

/** This time nothing was sent. */
export async function writeLater(
  store: Store,
  message: Message,
  { attempts, remark, now, atMidnight }: Tries & { atMidnight: boolean }
) {
  if (attempts >= ATTEMPTS_AT_MOST) return writeEnd(store, message, { state: 'inbox', channel: 'inbox', remark })
  const midnight = nextMidnight(now)
  await change(store, message, {
    'delivery.state': 'waiting',
    'delivery.notBefore': atMidnight ? midnight : now + backOff(attempts),
    'delivery.remarks': _.push([remark]),
    ...unlessTriedBefore(message),
  })
}

export async function writeRefusal(store: Store, message: Message, remark: string): Promise<void> {
  await change(store, message, { 'delivery.remarks': _.push([remark]), ...unlessTriedBefore(message) })
}

/** An attempt that sent nothing does not open WeChat's window; an earlier one whose answer was lost has opened it. */
function unlessTriedBefore({ delivery }: Message): Changes<Message> {
  return delivery.firstTriedAt === undefined ? { 'delivery.firstTriedAt': _.remove() } : {}
}

function backOff(attempts: number): number {
  return Math.min(30 * MINUTE, 2 ** (attempts + 1) * 1000 * (1 + Math.random()))
}

async function change({ messages }: Store, { id }: Message, changes: Changes<Message>): Promise<void> {
  await messages.change({ _id: id }, changes)
}
