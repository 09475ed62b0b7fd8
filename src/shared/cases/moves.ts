import { lookUp } from '../lookUp'
import { done, type Result, refused } from '../result'
import type { Case, CaseState, CaseStep } from './case'
import { isOpen } from './case'
import table from './moves.json'
import { dueKeyOf } from './promise'

export type CaseMove = keyof typeof table

/** Steps of one case, at most: what goes to and fro longer than that is for the telephone. */
const MOST_STEPS = 60

/** The state behind a move; nothing where the move cannot be made. */
export function stateAfter(state: CaseState, move: CaseMove): CaseState | undefined {
  return lookUp<CaseState>(table[move] as Record<string, CaseState>, state)
}

export interface MadeMove {
  move: CaseMove
  step: Omit<CaseStep, 'at' | 'level'>
  /** What else it changes. */
  also?: Partial<Case>
  now: number
}

/** One move: the fields that it changes, to be written over the `rev` that it was decided on. */
export function moveCase(
  { state, level, steps, dueAt, id, rev }: Case,
  { move, step, also = {}, now }: MadeMove
): Result<Partial<Case>, 'case_not_now' | 'case_too_long'> {
  const next = stateAfter(state, move)
  if (!next) return refused('case_not_now')
  if (steps.length >= MOST_STEPS && isOpen(next) && move !== 'reopen') return refused('case_too_long')
  const taken: CaseStep = { ...step, at: now, level: also.level ?? level }
  const ended = next === 'rated' || next === 'closed' || next === 'withdrawn'
  return done({
    ...also,
    state: next,
    steps: [...steps, taken],
    ...(ended && { endedAt: now }),
    shelf: isOpen(next) ? 'open' : 'done',
    dueKey: dueKeyOf(also.dueAt ?? dueAt, id),
    rev: rev + 1,
  })
}
