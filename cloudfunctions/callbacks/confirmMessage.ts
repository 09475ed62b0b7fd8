import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'

/** How a message ended, as an event of WeChat tells it. */
export interface Ending {
  messageId: string
  delivered: boolean
  at: number
  /** Why not, in Chinese. */
  remark?: string
}

/** Writes down how the message with this id of WeChat's ended; the first event counts. False when there is none. */
export async function confirmMessage({ messages }: Store, ending: Ending): Promise<boolean> {
  const where = { 'delivery.messageId': ending.messageId }
  const open = { ...where, 'delivery.state': _.nin(['delivered', 'failed']) }
  if ((await messages.change(open, endOf(ending))) > 0) return true
  return (await messages.count(where)) > 0
}

/** The same for a message whose id we never heard; it bears the id from then on, so that no other event takes it. */
export async function confirmUnnamed({ messages }: Store, { id }: Message, ending: Ending): Promise<boolean> {
  const unnamed = { _id: id, 'delivery.messageId': _.exists(false), 'delivery.state': _.in(['sent', 'unknown']) }
  return (await messages.change(unnamed, { ...endOf(ending), 'delivery.messageId': ending.messageId })) > 0
}

function endOf({ delivered, at, remark }: Ending) {
  return {
    'delivery.state': delivered ? 'delivered' : 'failed',
    ...(delivered && { 'delivery.deliveredAt': at }),
    ...(remark && { 'delivery.remarks': _.push([remark]) }),
  }
}
