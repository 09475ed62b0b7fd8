import { canRecall, isOver, type PushState, RECALL_MS } from '#shared/pushes/push'
import type { PushCard, PushView } from '#shared/pushes/view'

/** The step that a push has reached, by its state, out of the six that the page shows. */
export const STEP: Record<PushState, number> = {
  gathering: 3,
  asked: 3,
  sent_back: 3,
  recalled: 3,
  approved: 4,
  sending: 4,
  stopped: 4,
  sent: 5,
}

/** How a step looks on the way of a push that has come to step `at`; of one that is over without a result none is under way. */
export function lookOfStep(step: number, at: number, end?: 'sent' | 'over'): 'done' | 'now' | 'later' {
  if (step < at || (end === 'sent' && step === at)) return 'done'
  return step === at && end !== 'over' ? 'now' : 'later'
}

export type PushDeed = 'recall' | 'halt' | 'resume' | 'again'

/** The deed at the head of the page; in the last half minute 撤回 stands in the banner instead. */
export function deedOf(push: Pick<PushView, 'state' | 'releaseAt' | 'now' | 'again'>): PushDeed | undefined {
  if (canRecall(push, push.now) && !isLastMoment(push)) return 'recall'
  if (push.state === 'sending') return 'halt'
  if (push.state === 'stopped') return 'resume'
  return push.again > 0 ? 'again' : undefined
}

function isLastMoment({ state, releaseAt = 0, now }: Pick<PushView, 'state' | 'releaseAt' | 'now'>): boolean {
  return state === 'approved' && releaseAt - now <= RECALL_MS
}

/** The next push that the article's page offers; undefined while one is under way. */
export function nextPush(pushes: Pick<PushCard, 'state'>[]): 'first' | 'again' | undefined {
  if (!pushes.every((push) => push.state === 'sent' || isOver(push))) return undefined
  return pushes.some(({ state }) => state === 'sent') ? 'again' : 'first'
}

const SOON_MS = 1_500
const LATER_MS = 6_000
const NOW_AND_THEN_MS = 20_000

/**
 * Pause between two looks at a push: short while it moves, long while it waits or WeChat has still to say what arrived;
 * undefined when no more is to come.
 */
export function paceOf({ state, tally }: Pick<PushView, 'state' | 'tally'>): number | undefined {
  if (isOver({ state })) return undefined
  if (state === 'sent') return tally && tally.accepted > 0 ? NOW_AND_THEN_MS : undefined
  return state === 'asked' || state === 'stopped' ? LATER_MS : SOON_MS
}
