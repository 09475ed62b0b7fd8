import * as v from 'valibot'
import { TimeSchema, textUpTo } from '../../text'
import { VenuePointSchema } from '../venue/point'

/** Most characters of the other place, as of the first. */
export const RAIN_VENUE_MOST = 40

/** 雨天方案. Where, and maybe when, an event is held instead; written beforehand, so that one tap is enough on the day. */
export const RainPlanSchema = v.strictObject({
  venue: textUpTo(RAIN_VENUE_MOST),
  point: v.exactOptional(VenuePointSchema),
  /** When it begins instead; missing where only the place is another. */
  startsAt: v.exactOptional(TimeSchema),
})
export type RainPlan = v.InferOutput<typeof RainPlanSchema>

interface Planned {
  venue: string
  point?: { lat: number; lng: number }
  startsAt: number
  endsAt: number
  opensAt: number
  closesAt: number
}

/** What the event is once the plan is carried out: it lasts as long, and sign-up is over before it begins. */
export function carriedOut({ startsAt, endsAt, opensAt, closesAt }: Planned, plan: RainPlan): Planned {
  const begins = plan.startsAt ?? startsAt
  return {
    ...{ venue: plan.venue, startsAt: begins, endsAt: begins + (endsAt - startsAt) },
    ...{ opensAt, closesAt: Math.min(closesAt, begins) },
    ...(plan.point && { point: plan.point }),
  }
}

/** The way back: how the event was before, as the plan for when the weather is fine again. */
export function turnedRound({ venue, point, startsAt }: Planned, plan: RainPlan): RainPlan {
  return { venue, ...(point && { point }), ...(plan.startsAt !== undefined && { startsAt }) }
}
