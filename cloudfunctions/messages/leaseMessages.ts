import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'

/** Longer than a call to WeChat can take; whoever crashed with a message loses it to the next run. */
export const LEASE_MS = 60_000

/** Takes messages that are due, each in one conditional step, so that two runs never send the same one. */
export async function leaseMessages(
  { messages }: Store,
  { holder, now, limit }: { holder: string; now: number; limit: number }
): Promise<Message[]> {
  const due = await messages.list({
    where: { 'delivery.state': _.in(['waiting', 'leased']), 'delivery.notBefore': _.lte(now) },
    order: ['delivery.notBefore', 'asc'],
    limit,
  })
  const leased = await Promise.all(due.map((message) => lease(messages, message, holder, now)))
  return due.filter((_message, index) => leased[index])
}

async function lease(messages: Store['messages'], { id, delivery }: Message, holder: string, now: number) {
  const taken = await messages.change(
    {
      _id: id,
      'delivery.state': delivery.state,
      'delivery.notBefore': delivery.notBefore,
    },
    { 'delivery.state': 'leased', 'delivery.leasedBy': holder, 'delivery.notBefore': now + LEASE_MS }
  )
  return taken === 1
}
