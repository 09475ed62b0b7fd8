import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Channel, Message } from '#shared/messages/message'
import { LEASE_MS } from './leaseMessages'

interface Attempt {
  channel: Channel
  attempts: number
  holder: string
  now: number
}

/**
 * Written down before WeChat is asked, so that a crash behind it leaves a trace; and only while the lease is still
 * ours, since a run that was held up must not send what another one has taken over. False when it has.
 */
export async function beginAttempt({ messages }: Store, { id, delivery }: Message, attempt: Attempt): Promise<boolean> {
  const { channel, attempts, holder, now } = attempt
  const begun = await messages.change(
    { _id: id, 'delivery.state': 'leased', 'delivery.leasedBy': holder, 'delivery.attempts': attempts },
    {
      'delivery.channel': channel,
      'delivery.firstTriedAt': delivery.firstTriedAt ?? now,
      'delivery.notBefore': now + LEASE_MS,
      'delivery.attempts': _.inc(1),
    }
  )
  return begun === 1
}
