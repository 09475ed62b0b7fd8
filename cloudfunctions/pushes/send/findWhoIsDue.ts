import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { canAskAgain, isTriedTooOften } from '../../delivery/feature'
import type { Attempt } from './sendOne'

/**
 * Who of a chunk is still to be asked for, and whom it is too late for: what a run had begun when it died, or what got
 * no answer, may be on the phone. A template message goes again inside WeChat's window; anything else would be a second.
 */
export function findWhoIsDue(chunk: PushChunk, now: number): { due: number[]; given: Given[] } {
  const due: number[] = []
  const given: Given[] = []
  chunk.recipients.forEach((recipient, index) => {
    if (recipient.outcome !== undefined || recipient.route === 'inbox') return
    const triedAt = recipient.triedAt ?? begunAt(chunk, index)
    if (triedAt !== undefined && !canGoAgain(recipient, triedAt, now))
      given.push({ index, changes: { ...LOST, triedAt } })
    else if (isTriedTooOften(attemptsOf(chunk))) given.push({ index, changes: TIRED })
    else {
      due.push(index)
      if (triedAt !== undefined) given.push({ index, changes: { triedAt } })
    }
  })
  return { due, given }
}

type Given = Pick<Attempt, 'index' | 'changes'>

const LOST = { outcome: 'unknown', reason: 'interrupted' } as const
const TIRED = { outcome: 'refused', reason: 'tried_too_often' } as const

function begunAt({ trying }: PushChunk, index: number): number | undefined {
  return trying && index >= trying.from && index <= trying.to ? trying.at : undefined
}

function canGoAgain({ route }: Recipient, triedAt: number, now: number): boolean {
  return canAskAgain(route === 'template' ? 'template' : 'subscribe', triedAt, now)
}

/** How often a chunk was taken up since an officer last had it tried once more, the present time included. */
export function attemptsOf({ passes, freshFrom = 0 }: Pick<PushChunk, 'passes' | 'freshFrom'>): number {
  return passes - freshFrom
}
