import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { canAskAgain, isTriedTooOften } from '../../delivery/feature'
import type { Attempt } from './sendOne'

/**
 * People of a chunk who are still to be sent to, and the outcomes of those for whom it is too late: a message that a
 * run had begun when it died, or that got no answer, may be on the phone. A template message goes again inside WeChat's
 * window; any other would come twice.
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

/** Number of attempts at a chunk, the present one included, since an officer last let it go on: see `freshFrom`. */
export function attemptsOf({ passes, freshFrom = 0 }: Pick<PushChunk, 'passes' | 'freshFrom'>): number {
  return passes - freshFrom
}
