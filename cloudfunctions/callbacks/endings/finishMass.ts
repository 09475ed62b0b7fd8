import * as v from 'valibot'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { DeliveryReason } from '#shared/delivery/deliveryReason'
import type { MassCall } from '#shared/pushes/chunk'
import { emptyTally, type Tally } from '#shared/pushes/tally'
import type { Applying, Callback } from '../callback'
import { Count, IdText, readPayload } from '../readPayload'
import { whyMassFailed } from './whyFailed'

const Mass = v.object({
  MsgID: IdText,
  Status: v.string(),
  TotalCount: Count,
  FilterCount: Count,
  SentCount: Count,
  ErrorCount: Count,
})

/** 群发结束. Applies the event that ends a mass call; false when no chunk has its id yet. */
export async function finishMass(callback: Callback, { store }: Applying): Promise<boolean> {
  const told = readPayload(callback, Mass)
  if (!told) return true
  const { MsgID: messageId, TotalCount: total, FilterCount, SentCount: sent, ErrorCount: failed } = told
  const counts = { total, sent, filtered: Math.max(0, total - FilterCount), failed }
  const isSent = told.Status === 'send success' || sent > 0
  const reason = isSent ? undefined : whyMassFailed(told.Status)
  return confirmPush(store, { messageId, counts, ...(reason && { reason }) })
}

/** Ending of one mass call of a push; `reason` when nobody got it. */
type PushEnding = { messageId: string; counts: NonNullable<MassCall['counts']>; reason?: DeliveryReason }

/**
 * Writes down how the mass call with this WeChat id ended: counts only, since WeChat never says who. A repeat writes
 * the same. False when no chunk has the id.
 */
async function confirmPush({ pushChunks }: Store, { messageId, counts, reason }: PushEnding): Promise<boolean> {
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
