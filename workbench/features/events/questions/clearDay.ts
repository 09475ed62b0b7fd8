import { dayText } from '#shared/beijingTime'
import { purgedAt } from '#shared/events/form/purge'

/** 清除的日子. The day after which sensitive answers go, of an event that ends then. */
export function clearDay(endsAt: number | undefined, now: number): string | undefined {
  return endsAt === undefined ? undefined : dayText(purgedAt(endsAt), now)
}
