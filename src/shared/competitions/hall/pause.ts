import * as v from 'valibot'
import { dayStart } from '../../beijingTime'

const MINUTE = 60_000
const DAY_MINUTES = 1440
/** Pauses of one day. */
const MOST = 3

const minuteOfDay = (most: number) =>
  v.pipe(v.number('请写几点几分'), v.integer('请写几点几分'), v.minValue(0), v.maxValue(most, '一天只有 24 小时'))

/** 中间休息. From and until as minutes of the day in Beijing; no match begins in it, nor lasts into it. */
export const PausesSchema = v.pipe(
  v.array(v.strictObject({ from: minuteOfDay(DAY_MINUTES - 1), until: minuteOfDay(DAY_MINUTES) })),
  v.maxLength(MOST, `中间休息最多 ${MOST} 段`),
  v.check((pauses) => pauses.every(({ from, until }) => from < until), '休息要先开始、再结束'),
  v.check((pauses) => pauses.reduce((sum, { from, until }) => sum + until - from, 0) <= DAY_MINUTES / 2, '休息太长了')
)
export type HallPause = v.InferOutput<typeof PausesSchema>[number]

/**
 * 避开休息. The first moment from `at` on at which something of so many minutes can begin. Where no day has room between its pauses
 * they are left out of account, so that there is a plan at all.
 */
export function clearOfPauses(at: number, minutes: number, pauses: readonly HallPause[]): number {
  let from = at
  for (let tries = 0; tries <= MOST * 2; tries++) {
    const met = around(from, pauses).find(({ begins, ends }) => from < ends && from + minutes * MINUTE > begins)
    if (!met) return from
    from = met.ends
  }
  return at
}

/** The pauses of that day and of the next, into which something may last. */
function around(at: number, pauses: readonly HallPause[]) {
  const day = dayStart(at)
  return [day, day + DAY_MINUTES * MINUTE].flatMap((start) =>
    pauses.map(({ from, until }) => ({ begins: start + from * MINUTE, ends: start + until * MINUTE }))
  )
}

const ONE = /^(\d{1,2})[:：](\d{2})\s*[-–—~～到至]\s*(\d{1,2})[:：](\d{2})$/

/** 12:00–13:00，17:30–18:30 as somebody types it; undefined where it cannot be read. */
export function readPauses(typed: string): HallPause[] | undefined {
  const parts = typed.split(/[，,、;；]/).flatMap((part) => part.trim() || [])
  const pauses = parts.map((part) => {
    const [, hour, minute, untilHour, untilMinute] = (ONE.exec(part) ?? []).map(Number)
    return { from: minutesOf(hour, minute), until: minutesOf(untilHour, untilMinute) }
  })
  return pauses.every(({ from, until }) => from >= 0 && until >= 0) ? pauses : undefined
}

/** The pauses of rules that somebody types; words that cannot be read are a pause that no rules hold, so nothing is sent with them. */
export function typedPauses(typed: string): HallPause[] {
  return readPauses(typed) ?? [{ from: -1, until: -1 }]
}

function minutesOf(hour = -1, minute = -1): number {
  return hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 ? hour * 60 + minute : -1
}

export function pausesText(pauses: readonly HallPause[]): string {
  return pauses.map(({ from, until }) => `${clock(from)}–${clock(until)}`).join('，')
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
