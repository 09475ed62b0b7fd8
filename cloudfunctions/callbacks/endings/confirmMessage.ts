import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import type { Message } from '#shared/messages/message'

/** Ending of a message, as an event of WeChat tells it. */
export interface Ending {
  messageId: string
  delivered: boolean
  at: number
  reason?: DeliveryReason
}

const AT_ONCE = 8

/**
 * Writes down how the messages with these WeChat ids ended; the first event counts. Answers with the ids that exist
 * here.
 */
export async function confirmMessages({ messages }: Store, endings: Ending[]): Promise<Set<string>> {
  const known = await messages.list({
    where: { 'delivery.messageId': _.in(endings.map(({ messageId }) => messageId)) },
    limit: 1000,
    fields: ['delivery'],
  })
  const ids = new Set(known.flatMap(({ delivery }) => delivery.messageId ?? []))
  const confirm = (ending: Ending) => {
    const open = { 'delivery.messageId': ending.messageId, 'delivery.state': _.nin(['delivered', 'failed']) }
    return messages.change(open, endOf(ending))
  }
  await runEach(
    endings.filter(({ messageId }) => ids.has(messageId)),
    confirm,
    AT_ONCE
  )
  return ids
}

/**
 * Does the same for a message whose WeChat id was never told; it bears the id from then on, so that no other event
 * takes it.
 */
export async function confirmUnnamed(
  { messages }: Store,
  { id }: Pick<Message, 'id'>,
  ending: Ending
): Promise<boolean> {
  const unnamed = { _id: id, 'delivery.messageId': _.exists(false), 'delivery.state': _.in(['sent', 'unknown']) }
  return (await messages.change(unnamed, { ...endOf(ending), 'delivery.messageId': ending.messageId })) > 0
}

function endOf({ delivered, at, reason }: Ending) {
  return {
    'delivery.state': delivered ? 'delivered' : 'failed',
    ...(delivered && { 'delivery.deliveredAt': at }),
    ...(reason && { 'delivery.reasons': _.push([reason]) }),
  }
}
