import { aCase } from '../testing/aCase'
import { NOON } from '../testing/noon'
import { CASE_STATES, type CaseState } from './case'
import { type CaseMove, moveCase, stateAfter } from './moves'
import table from './moves.json'

/** Every move from every state, by hand: the new state, or a dash where it cannot be made. */
const EXPECTED: Record<CaseMove, Record<CaseState, CaseState | '-'>> = {
  take: row('taken', 'taken', 'asked', '-', 'taken'),
  pass: row('taken', 'taken', 'asked', '-', 'taken'),
  ask: row('asked', 'asked', '-', '-', 'asked'),
  reply: row('received', 'taken', 'taken', '-', 'reopened'),
  show: row('received', 'taken', 'taken', '-', 'reopened'),
  join: row('received', 'taken', 'asked', '-', 'reopened'),
  part: row('received', 'taken', 'asked', '-', 'reopened'),
  answer: row('answered', 'answered', 'answered', '-', 'answered'),
  rate: row('-', '-', '-', 'rated', '-'),
  reopen: row('-', '-', '-', 'reopened', '-'),
  withdraw: row('withdrawn', 'withdrawn', 'withdrawn', '-', 'withdrawn'),
  close: row('-', '-', '-', 'closed', '-'),
}

type Cell = CaseState | '-'

/** Nothing leads out of a case that has ended. */
function row(received: Cell, taken: Cell, asked: Cell, answered: Cell, reopened: Cell): Record<CaseState, Cell> {
  return { received, taken, asked, answered, reopened, rated: '-', closed: '-', withdrawn: '-' }
}

describe.each(Object.keys(table) as CaseMove[])('the move %s', (move) => {
  test.each(CASE_STATES)('from: %s', (state) => {
    expect(stateAfter(state, move) ?? '-').toBe(EXPECTED[move][state])
    const moved = moveCase(aCase({ state }), { move, step: { deed: 'took' }, now: NOON })
    expect(moved.ok ? moved.value.state : '-').toBe(EXPECTED[move][state])
  })
})

describe('a move', () => {
  const take = { move: 'take', step: { deed: 'took', by: 'Lin' }, now: NOON + 1 } as const

  test('is a step more, and a state more', () => {
    expect(moveCase(aCase(), take)).toMatchObject({
      value: { state: 'taken', rev: 2, steps: [{ deed: 'said' }, { deed: 'took', by: 'Lin', level: 'station' }] },
    })
  })

  test('that ends a case takes it from the queue, and begins its time', () => {
    const moved = moveCase(aCase({ state: 'answered' }), { move: 'rate', step: { deed: 'rated' }, now: NOON + 1 })
    expect(moved).toMatchObject({ value: { shelf: 'done', endedAt: NOON + 1 } })
  })

  test('that says more is refused after sixty; the answer that ends it never is', () => {
    const steps = Array.from({ length: 60 }, (_step, at) => ({
      deed: 'replied' as const,
      at,
      level: 'station' as const,
    }))
    const long = aCase({ state: 'taken', steps })
    expect(moveCase(long, take)).toEqual({ ok: false, reason: 'case_too_long' })
    expect(moveCase(long, { ...take, move: 'answer' })).toMatchObject({ ok: true })
  })
})
