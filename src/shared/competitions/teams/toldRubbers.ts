import { isSameTold } from '../play/sameTold'
import type { TeamPlay, ToldRubber } from './teamPlay'

/** What the two sides have told of a rubber so far. */
export function toldOf({ told = [] }: TeamPlay, no: number): ToldRubber {
  return told.find((one) => one.no === no) ?? { no, times: 0 }
}

/** Whether the two sides differ about a rubber that is not entered yet. */
export function isDisputed({ told = [], rubbers }: TeamPlay): boolean {
  const entered = new Set(rubbers.map(({ no }) => no))
  return told.some(({ no, first, second }) => !entered.has(no) && first && second && !isSameTold(first, second))
}
