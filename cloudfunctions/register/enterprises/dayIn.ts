import { inBeijing } from '#shared/beijingTime'

/** The day in Beijing, as the register writes days: 2026-03-01. */
export function dayIn(now: number): string {
  return inBeijing(now).format('YYYY-MM-DD')
}
