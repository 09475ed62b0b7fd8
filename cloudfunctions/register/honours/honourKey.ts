import { inBeijing } from '#shared/beijingTime'

/** Key by which honours stand on the wall, year by year. */
export function honourKey(year: number, honourId: string): string {
  return `${year}:${honourId}`
}

/** Whether the year of an honour is still to come. */
export function isAhead({ year }: { year: number }, now: number): boolean {
  return year > inBeijing(now).year()
}
