import { isSameTold } from '../play/sameTold'
import type { TeamPlay, ToldRubber } from './teamPlay'

/** What the two sides have told of a rubber so far. */
export function toldOf({ told = [] }: TeamPlay, no: number): ToldRubber {
  return told.find((one) => one.no === no) ?? { no, times: 0 }
}

/** Of rubbers that one side alone has told: when the one that has waited longest was told. */
export function silentSince({ told = [], rubbers }: TeamPlay): number | undefined {
  const entered = new Set(rubbers.map(({ no }) => no))
  const times = told.flatMap(({ no, first, second }) =>
    entered.has(no) || (first && second) ? [] : [(first ?? second)?.at ?? 0]
  )
  return times.length > 0 ? Math.min(...times) : undefined
}

/** What a match that is not over waits for: the two sides differ, one of them keeps silent, or neither has told. */
export function waitingState(play: TeamPlay): 'open' | 'reported' | 'disputed' {
  if (isDisputed(play)) return 'disputed'
  return silentSince(play) === undefined ? 'open' : 'reported'
}

/** Whether the two sides differ about a rubber that is not entered yet. */
function isDisputed({ told = [], rubbers }: TeamPlay): boolean {
  const entered = new Set(rubbers.map(({ no }) => no))
  return told.some(({ no, first, second }) => !entered.has(no) && first && second && !isSameTold(first, second))
}
