import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions, Where } from '#server/store/fields'
import type { Message, Way } from '#shared/messages/message'

/** Lease of a message, longer than a call to WeChat can take; a run that crashed loses it to the next. */
const LEASE_MS = 60_000

const TO_BE_SENT: FieldConditions<Message> = { 'delivery.state': _.in(['waiting', 'leased']) }

const dueAt = (now: number): Where<Message> => ({ ...TO_BE_SENT, 'delivery.notBefore': _.lte(now) })

export async function isMessageDue({ messages }: Store, now: number): Promise<boolean> {
  return (await messages.list({ where: dueAt(now), limit: 1, fields: ['kind'] })).length > 0
}

export function nextMessageAt({ messages }: Store): Promise<number | undefined> {
  return messages.earliest('delivery.notBefore', TO_BE_SENT)
}

/** Leases messages that are due; each is answered as it was before the lease. */
export async function leaseMessages(
  { messages }: Store,
  { holder, now, limit }: { holder: string; now: number; limit: number }
): Promise<Message[]> {
  const leased: Message[] = []
  for await (const { row } of messages.lease({
    due: dueAt(now),
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

interface Attempt {
  way: Way
  attempts: number
  holder: string
  now: number
}

/**
 * Writes the attempt before WeChat is asked, so that a crash leaves a trace. False when the lease has passed to another
 * run: a run that was held up must not send what that one has taken over.
 */
export async function beginAttempt({ messages }: Store, { id, delivery }: Message, attempt: Attempt): Promise<boolean> {
  const { way, attempts, holder, now } = attempt
  const begun = await messages.change(
    { _id: id, 'delivery.state': 'leased', 'delivery.leasedBy': holder, 'delivery.attempts': attempts },
    {
      'delivery.channel': way,
      'delivery.firstTriedAt': delivery.firstTriedAt ?? now,
      'delivery.notBefore': now + LEASE_MS,
      'delivery.attempts': _.inc(1),
    }
  )
  return begun === 1
}
