import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { CURRENT_STATUSES } from '#shared/events/registrationStatus'
import { done } from '#shared/result'

/** As many as a card shows. */
const SHOWN = 12

/** 企业的人参加的活动, whoever runs them: the latest first, each with how many of them have a place or wait for one. */
export async function listOfEnterprise(
  { enterpriseId }: Input<'events.ofEnterprise'>,
  { store }: PersonContext
): Promise<Output<'events.ofEnterprise'>> {
  const own = { enterpriseId, status: _.in(CURRENT_STATUSES) }
  const counts = await store.registrations.countBy(own, 'eventId')
  const events = await store.events.listByIds([...counts.keys()])
  const latest = events
    .map(({ id, title, startsAt }) => ({ id, title, startsAt, people: counts.get(id) ?? 0 }))
    .sort((one, other) => other.startsAt - one.startsAt)
  return done({ events: latest.slice(0, SHOWN), more: Math.max(0, latest.length - SHOWN) })
}
