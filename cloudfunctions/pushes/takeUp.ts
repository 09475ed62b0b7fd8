import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import type { Attempt } from './sendOne'
import { PASSES_AT_MOST } from './waits'

/** WeChat shows a template message once per `client_msg_id` for ten minutes from the first attempt (docs/wechat.md 1.1). */
const TEMPLATE_DEDUPES_MS = 10 * 60_000

/** How long a call may be under way; what leaves us inside the window must arrive inside it. */
const UNDER_WAY_MS = 60_000

/**
 * Who of a chunk is still to be asked for, and whom it is too late for: what a run had begun when it died, or what got
 * no answer, may be on the phone. A template message goes again inside WeChat's window; anything else would be a second.
 */
export function takeUp(chunk: PushChunk, now: number): { due: number[]; given: Given[] } {
  const due: number[] = []
  const given: Given[] = []
  chunk.recipients.forEach((recipient, index) => {
    if (recipient.outcome !== undefined || recipient.route === 'inbox') return
    const triedAt = recipient.triedAt ?? begunAt(chunk, index)
    if (triedAt !== undefined && !canGoAgain(recipient, triedAt, now))
      given.push({ index, changes: { ...LOST, triedAt } })
    else if (chunk.passes - (chunk.freshFrom ?? 0) > PASSES_AT_MOST) given.push({ index, changes: TIRED })
    else {
      due.push(index)
      if (triedAt !== undefined) given.push({ index, changes: { triedAt } })
    }
  })
  return { due, given }
}

type Given = Pick<Attempt, 'index' | 'changes'>

const LOST = { outcome: 'unknown', remark: '发送中断过，不重发，以免收到两遍。' } as const
export const TIRED = { outcome: 'refused', remark: '试了很多次，微信一直没有接受。' } as const

function begunAt({ trying }: PushChunk, index: number): number | undefined {
  return trying && index >= trying.from && index <= trying.to ? trying.at : undefined
}

function canGoAgain({ route }: Recipient, triedAt: number, now: number): boolean {
  return route === 'template' && now - triedAt < TEMPLATE_DEDUPES_MS - UNDER_WAY_MS
}
