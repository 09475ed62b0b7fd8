import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const EIGHT_HOURS = 8 * 3_600_000

/** A moment as a date that knows no zone and shows Beijing's clock: the calendar then reads alike in every browser. */
export function wallOf(at: number): Dayjs {
  return dayjs.utc(at + EIGHT_HOURS)
}

/** The moment at which Beijing's clock shows this date. */
export function momentOf(wall: Dayjs): number {
  return dayjs.utc(wall.format('YYYY-MM-DDTHH:mm:ss')).valueOf() - EIGHT_HOURS
}

/** The last minute of that day in Beijing. */
export function endOfDay(at: number): number {
  return momentOf(wallOf(at).hour(23).minute(59).second(0))
}
