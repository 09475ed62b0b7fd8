import { inBeijing } from '#shared/beijingTime'
import type { FootprintVisit } from '#shared/checkin/view'

export interface MonthOfVisits {
  month: number
  visits: FootprintVisit[]
}

/** The months of a year in which somebody was anywhere, the latest first. */
export function byMonth(visits: FootprintVisit[]): MonthOfVisits[] {
  const months = Array.from({ length: 12 }, (_, index) => 12 - index)
  return months
    .map((month) => ({ month, visits: visits.filter(({ at }) => monthOf(at) === month) }))
    .filter((one) => one.visits.length > 0)
}

function monthOf(at: number): number {
  return Number(inBeijing(at).format('M'))
}
