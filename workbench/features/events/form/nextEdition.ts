import { inBeijing } from '#shared/beijingTime'
import type { EventWords } from './eventWords'

const WEEK = 7 * 86_400_000
const DIGITS = '零一二三四五六七八九'

/** How far ahead the next edition is, in weeks: the weekday stays. */
export const EDITION_WEEKS = [1, 4, 52] as const

/** The weeks that an officer most likely means: a year on, or the first of the others that is still to come. */
export function likelyWeeks(startsAt: number, now: number): number {
  const ahead = Math.max(1, Math.ceil((now + WEEK - startsAt) / WEEK))
  return Math.max(ahead, 52)
}

/** 再办一届. The words of an event, with every time so many weeks later and the next number in its name. */
export function nextEdition(words: EventWords, weeks: number): EventWords {
  const { startsAt, endsAt, opensAt, closesAt, sessions, reserves, lottery, rainPlan } = words
  const later = <At extends number | undefined>(at: At) => (at === undefined ? at : at + weeks * WEEK) as At
  const years = yearsBetween(startsAt, later(startsAt))
  return {
    ...words,
    title: nextTitle(words.title, years),
    ...{ startsAt: later(startsAt), endsAt: later(endsAt), opensAt: later(opensAt), closesAt: later(closesAt) },
    sessions: sessions.map((session) => ({ ...session, startsAt: later(session.startsAt) })),
    reserves: reserves.map((reserve) => ({ ...reserve, until: later(reserve.until) })),
    rainPlan: rainPlan && { ...rainPlan, startsAt: later(rainPlan.startsAt) },
    // What was given out after the last one is not of the next.
    takeaways: [],
    lottery: lottery && { drawsAt: later(lottery.drawsAt) },
  }
}

function yearsBetween(from: number | undefined, to: number | undefined): number {
  return from === undefined || to === undefined ? 0 : inBeijing(to).year() - inBeijing(from).year()
}

/** 第四届 becomes 第五届, 第 9 期 第 10 期, and a year the year in which it is held. */
export function nextTitle(title: string, years: number): string {
  return title
    .replace(/第\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*(?=[届期季场次])/, (whole, number: string) =>
      whole.replace(number, /\d/.test(number) ? String(Number(number) + 1) : inChinese(fromChinese(number) + 1))
    )
    .replace(/20\d{2}(?=\s*年|[^\d]|$)/, (year) => String(Number(year) + years))
}

/** Up to 九十九. */
function fromChinese(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens)) : 0
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

function inChinese(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10]
  const tens = ten === 0 ? '' : ten === 1 ? '十' : `${DIGITS.charAt(ten)}十`
  return tens + (one === 0 && tens ? '' : DIGITS.charAt(one))
}
