import { dayStart, inBeijing } from '../beijingTime'

/** 这一季. A quarter of a year, for which needs hold. */
export interface NeedSeason {
  /** 2026-4. */
  key: string
  /** 2026 年 10–12 月. */
  name: string
}

const MONTHS = 3
const DAY_MS = 86_400_000

export function needSeason(at: number): NeedSeason {
  const year = inBeijing(at).year()
  const quarter = Math.ceil(Number(inBeijing(at).format('M')) / MONTHS)
  const last = quarter * MONTHS
  return { key: `${year}-${quarter}`, name: `${year} 年 ${last - MONTHS + 1}–${last} 月` }
}

/** This season and those before it, so many, the latest first. */
export function seasonsUpTo(at: number, many: number): NeedSeason[] {
  const seasons = [needSeason(at)]
  let day = dayStart(at)
  while (seasons.length < many) {
    day -= 28 * DAY_MS
    const season = needSeason(day)
    if (season.key !== seasons.at(-1)?.key) seasons.push(season)
  }
  return seasons
}

/** The season before one. */
export function seasonBefore(key: string): string {
  const [year = 0, quarter = 1] = key.split('-').map(Number)
  return quarter > 1 ? `${year}-${quarter - 1}` : `${year - 1}-4`
}
