import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { carriedOut, turnedRound } from '#shared/events/rain/rainPlan'
import { done, refused } from '#shared/result'
import type { StoredEvent } from '../storedEvent'
import { carryOut } from './carryOut'
import { moveEvent } from './postponeEvent'

/**
 * 启用雨天方案. Moves the event to where it was written beforehand that it would go, and tells everybody as any move does; the plan
 * is the way back from then on. Safe to repeat: whoever saw the version before gets the answer of the first tap.
 */
export async function toRainPlan(
  { eventId, rev }: Input<'events.toRainPlan'>,
  context: PersonContext
): Promise<Output<'events.toRainPlan'>> {
  const { store, now, line } = context
  const seen = await store.events.get(eventId)
  if (isDone(seen, rev)) {
    line.leaveOut()
    return done({ told: await carryOut(store, eventId, now) })
  }
  const moved = await moveEvent(
    eventId,
    (event) => {
      const { rainPlan } = event
      if (!rainPlan) return refused('no_rain_plan')
      if (event.rev !== rev) return refused('changed_meanwhile')
      const move = carriedOut(event, rainPlan)
      if (now >= move.startsAt || move.opensAt >= move.closesAt) return refused('rain_plan_late')
      return done({ move, also: { rainPlan: turnedRound(event, rainPlan), rained: rev } })
    },
    context
  )
  if (moved.ok) line.say({ remark: seen.rainPlan?.venue ?? '' })
  return moved
}

function isDone({ rained }: StoredEvent, rev: number): boolean {
  return rained === rev
}
