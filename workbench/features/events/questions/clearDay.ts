import { dayText } from '#shared/beijingTime'

/** As the retention table has it. */
export const SENSITIVE_DAYS = 30

/** 清除的日子. The day after which sensitive answers go, of an event that ends then. */
export function clearDay(endsAt: number | undefined, now: number): string | undefined {
  return endsAt === undefined ? undefined : dayText(endsAt + SENSITIVE_DAYS * 86_400_000, now)
}
