import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import type { MassCall } from '#shared/pushes/chunk'
import { emptyTally, type Tally } from '#shared/pushes/tally'

/** How one call of a push ended; `reason` when nobody got it. */
export type PushEnding = { messageId: string; counts: NonNullable<MassCall['counts']>; reason?: DeliveryReason }

/**
 * Writes down how the mass call with this id of WeChat's ended: how many, since WeChat never says who. A repeat writes
 * the same. False when there is none.
 */
export async function confirmPush({ pushChunks }: Store, { messageId, counts, reason }: PushEnding): Promise<boolean> {
  const chunk = await pushChunks.findWhere({ 'call.messageId': messageId })
  if (!chunk) return false
  const whole = chunk.recipients.length
  const delivered = Math.min(whole, counts.sent)
  const tally: Tally = { ...emptyTally, delivered, refused: whole - delivered }
  await pushChunks.change(
    { _id: chunk.id, 'call.messageId': messageId },
    {
      'call.counts': counts,
      tally: tally,
      ...(reason && { 'call.outcome': 'refused', 'call.reason': reason, 'call.remark': _.remove() }),
    }
  )
  return true
}
