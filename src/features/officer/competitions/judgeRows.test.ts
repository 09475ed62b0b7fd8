import type { JudgeRow } from '#shared/competitions/play/judging'
import { judgeRows, minutesLate } from './judgeRows'

const NOW = 1_800_000_000_000
const MINUTE = 60_000
const who = { no: 1, name: 'An', unit: '' }

function aRow(id: string, over: Partial<JudgeRow> = {}): JudgeRow {
  return {
    ...{ id, table: 1, rev: 0, reports: {}, state: 'open', stage: 'A 组', first: who, second: who },
    ...{ lateAt: NOW + MINUTE, ...over },
  }
}

test('a dispute comes first, then silence, then what is late, then the hall; what has ended only where all is shown', () => {
  const rows = [
    aRow('in time'),
    aRow('over', { state: 'final', lateAt: NOW - 90 * MINUTE }),
    aRow('late', { lateAt: NOW - 3 * MINUTE }),
    aRow('silent', { state: 'reported', calledAt: NOW }),
    aRow('differ', { state: 'disputed' }),
  ]
  const ids = (all: boolean) => judgeRows(rows, { all, now: NOW }).map(({ id }) => id)
  expect(ids(false)).toEqual(['differ', 'silent', 'late', 'in time'])
  expect(ids(true)).toEqual(['differ', 'silent', 'late', 'in time', 'over'])
})

test.each([
  [{ state: 'open' as const, lateAt: NOW - 5 * MINUTE }, 5],
  [{ state: 'open' as const, lateAt: NOW + MINUTE }, 0],
  [{ state: 'final' as const, lateAt: NOW - 5 * MINUTE }, 0],
])('%j is late by %i minutes', (row, minutes) => {
  expect(minutesLate(row, NOW)).toBe(minutes)
})
