import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'

/** Longer than a call to WeChat can take; whoever crashed with a message loses it to the next run. */
export const LEASE_MS = 60_000

/** Takes messages that are due; they come as they were before. */
export async function leaseMessages(
  { messages }: Store,
  { holder, now, limit }: { holder: string; now: number; limit: number }
): Promise<Message[]> {
  const leased: Message[] = []
  for await (const { row } of messages.lease({
    due: { 'delivery.state': _.in(['waiting', 'leased']), 'delivery.notBefore': _.lte(now) },
    order: ['delivery.notBefore', 'asc'],
    limit,
    asSeen: ['delivery.state', 'delivery.notBefore'],
    until: () => now + LEASE_MS,
    hold: (until) => ({
      'delivery.state': 'leased',
      'delivery.leasedBy': holder,
      'delivery.notBefore': until,
    }),
    atOnce: limit,
  }))
    leased.push(row)
  return leased
}
