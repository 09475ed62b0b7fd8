import type { Push, PushBatch } from '#shared/news/push'

/** How many phones stand where; the four add up to the whole. */
export interface PushTally {
  accepted: number
  failed: number
  unknown: number
  waiting: number
  batchesDone: number
}

/** Before the batches are made, everybody waits. */
export function countPush({ batches, expected }: Pick<Push, 'batches' | 'expected'>): PushTally {
  const count = (state: PushBatch['state']) =>
    batches.filter((batch) => batch.state === state).reduce((sum, batch) => sum + batch.count, 0)
  return {
    accepted: count('accepted'),
    failed: count('failed'),
    unknown: count('unknown'),
    waiting: batches.length > 0 ? count('waiting') : expected,
    batchesDone: batches.filter(({ state }) => state !== 'waiting').length,
  }
}

/** Goes on by itself; a refusal or a lost answer ends it. */
export function isUnderWay({ state }: Pick<Push, 'state'>): boolean {
  return state === 'waiting' || state === 'sending'
}
