import * as v from 'valibot'
import type { Applying } from './applying'
import type { Callback } from './callback'
import { confirmPush } from './confirmPush'
import { Count, IdText, readPayload } from './readPayload'
import { whyMassFailed } from './whyFailed'

const Mass = v.object({
  MsgID: IdText,
  Status: v.string(),
  TotalCount: Count,
  FilterCount: Count,
  SentCount: Count,
  ErrorCount: Count,
})

/** 群发结束. */
export async function finishMass(callback: Callback, { store }: Applying): Promise<boolean> {
  const told = readPayload(callback, Mass)
  if (!told) return true
  const { MsgID: messageId, TotalCount: total, FilterCount, SentCount: sent, ErrorCount: failed } = told
  const counts = { total, sent, filtered: Math.max(0, total - FilterCount), failed }
  const isSent = told.Status === 'send success' || sent > 0
  const reason = isSent ? undefined : whyMassFailed(told.Status)
  return confirmPush(store, { messageId, counts, ...(reason && { reason }) })
}
