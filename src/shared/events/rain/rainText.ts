import { momentText } from '../../beijingTime'
import type { RainPlan } from './rainPlan'

/** The plan in words; nothing where there is none. */
export function rainText(plan: RainPlan | undefined, now: number): string {
  if (!plan) return ''
  return plan.startsAt === undefined ? plan.venue : `${plan.venue}，${momentText(plan.startsAt, now)}`
}
