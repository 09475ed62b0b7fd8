import * as v from 'valibot'
import { idText } from '../text'

/** 推送. One mass send of one article to the followers of the official account. */
export interface Push {
  id: string
  articleId: string
  title: string
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown'
  askedBy: string
  askedAt: number
  expected: number
  batches: PushBatch[]
  leasedBy?: string
  leasedUntil: number
  remark?: string
}

/** At most 10,000 followers, one call to WeChat; `clientId` makes a repeat within 24 hours the same send. */
export interface PushBatch {
  clientId: string
  /** The first and the last openid of the batch. */
  from: string
  to: string
  count: number
  state: 'waiting' | 'accepted' | 'failed' | 'unknown'
  firstTriedAt?: number
  messageId?: string
  remark?: string
  /** What WeChat has counted in the end; `filtered` are those who had four this month, or take none. */
  counts?: { total: number; sent: number; filtered: number; failed: number }
}

/** Nobody has it, so it does not count and may be tried again. */
export function reachedNobody({ state, batches }: Pick<Push, 'state' | 'batches'>): boolean {
  return state === 'failed' && batches.every((batch) => batch.state === 'failed' || batch.state === 'waiting')
}

/** What the officer sees before the button: how many phones, and what is left of the month. */
export interface PushPreview {
  followers: number
  sentThisMonth: number
  monthlyLimit: number
  lastPush?: Push
}

/** 服务号: a follower receives at most 4 mass messages a calendar month. */
export const PUSHES_A_MONTH = 4

export const PushIdInput = v.strictObject({ pushId: idText() })
