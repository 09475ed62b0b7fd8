import * as v from 'valibot'
import { inBeijing } from '../../beijingTime'
import { idText, newKeyText } from '../../text'
import { WEEK_MS } from './laterBy'

export const MOST_MONTHS = 11

/** 每月一场: how many weeks later it is in each of the next months, on the same weekday of the month; the fifth is the last. */
export function monthlyWeeks(startsAt: number, months: number): number[] {
  const nthOf = (at: number) => Math.ceil(inBeijing(at).date() / 7)
  const monthOf = (at: number) => inBeijing(at).format('YYYY-MM')
  const byMonth = new Map<string, { weeks: number; nth: number }[]>()
  for (let weeks = 1; weeks <= 5 * (months + 1); weeks++) {
    const at = startsAt + weeks * WEEK_MS
    if (monthOf(at) === monthOf(startsAt)) continue
    byMonth.set(monthOf(at), [...(byMonth.get(monthOf(at)) ?? []), { weeks, nth: nthOf(at) }])
  }
  return [...byMonth.values()].slice(0, months).flatMap((all) => {
    const same = all.find(({ nth }) => nth === nthOf(startsAt)) ?? all.at(-1)
    return same ? same.weeks : []
  })
}

const Weeks = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))

/** How many weeks later each is, one by one. */
export const RepeatEventInput = v.strictObject({
  eventId: idText(),
  newKey: newKeyText(),
  weeks: v.pipe(
    v.array(Weeks),
    v.minLength(1),
    v.maxLength(MOST_MONTHS, `一次最多办 ${MOST_MONTHS} 场`),
    v.check((weeks) => weeks.every((one, index) => index === 0 || one > (weeks[index - 1] ?? 0)), '一场要比一场晚')
  ),
})
export const UnrepeatInput = v.strictObject({
  eventId: idText(),
  made: v.pipe(v.array(idText()), v.minLength(1), v.maxLength(MOST_MONTHS)),
})
