import type { JudgeRow } from '#shared/competitions/play/judging'

const MINUTE = 60_000

/** How many minutes a match is over its time; 0 while it is not, or once it has ended. */
export function minutesLate({ state, lateAt }: Pick<JudgeRow, 'state' | 'lateAt'>, now: number): number {
  return state === 'final' ? 0 : Math.max(0, Math.floor((now - lateAt) / MINUTE))
}

/** What needs a judge first: a dispute, one who keeps silent, what is late; then as in the hall. */
export function judgeRows(rows: readonly JudgeRow[], { all, now }: { all: boolean; now: number }): JudgeRow[] {
  return rows
    .filter(({ state }) => all || state !== 'final')
    .sort((one, other) => urgencyOf(one, now) - urgencyOf(other, now))
}

function urgencyOf(row: JudgeRow, now: number): number {
  if (row.state === 'disputed') return 0
  if (row.calledAt !== undefined && row.state === 'reported') return 1
  if (minutesLate(row, now) > 0) return 2
  return row.state === 'final' ? 4 : 3
}
