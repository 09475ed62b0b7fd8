/**
 * 收尾. What is done after an event, in the order in which it is done; each ticks itself by what is stored, nobody ticks
 * anything. `none` is what this event has nothing of.
 */
export const CLOSING_STEPS = ['came', 'absent', 'results', 'thanks', 'photos', 'takeaways', 'report'] as const
export type ClosingStep = (typeof CLOSING_STEPS)[number]

export interface ClosingLine {
  step: ClosingStep
  state: 'done' | 'open' | 'none'
  /** People, competitions or papers of which it is. */
  count: number
}

/** What an event stands at, as it is stored. */
export interface ClosingFacts {
  hasSignUp: boolean
  came: number
  /** Those with a place who are not in, and how many of them are marked. */
  missing: number
  absent: number
  competitions: number
  finished: number
  /** People to whom the word of thanks with its question has gone. */
  thanked: number
  /** Whether it could still go out. */
  thanksAhead: boolean
  /** Photos on its wall, and those that wait for somebody, to be let through or to go. */
  onWall: number
  photosWaiting: number
  takeaways: number
  reports: number
}

export function closingLines(facts: ClosingFacts): ClosingLine[] {
  const {
    hasSignUp,
    came,
    missing,
    absent,
    competitions,
    finished,
    thanked,
    thanksAhead,
    onWall,
    photosWaiting,
    takeaways,
    reports,
  } = facts
  const line = (step: ClosingStep, isDone: boolean, count: number, isThere = true): ClosingLine => ({
    ...{ step, count },
    state: isThere ? (isDone ? 'done' : 'open') : 'none',
  })
  return [
    line('came', came > 0, came),
    line('absent', absent === missing, absent, hasSignUp && came > 0),
    line('results', finished === competitions, finished, competitions > 0),
    line('thanks', thanked > 0, thanked, came > 0 && (thanked > 0 || thanksAhead)),
    line('photos', photosWaiting === 0, photosWaiting || onWall, photosWaiting + onWall > 0),
    line('takeaways', takeaways > 0, takeaways),
    line('report', reports > 0, reports),
  ]
}
