import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isOfficer, leadsFederation, seenUnionOf } from '#shared/identity/caller'
import { done } from '#shared/result'
import { countTasks } from '../tasks/feature'

/**
 * 今天. What waits for the person at the desk: a chair sees their own union, an officer the street. Two queries only,
 * since every desk asks each minute; a third one for the few who keep the installation.
 */
export async function getToday(
  _input: Input<'desk.today'>,
  { store, person, now }: PersonContext
): Promise<Output<'desk.today'>> {
  const own = isOfficer(person) ? {} : { unionId: seenUnionOf(person) }
  const [waiting, openEvents, installation] = await Promise.all([
    countTasks(store, { person, now }),
    store.events.count({ state: 'published', closesAt: _.gt(now), ...own }),
    leadsFederation(person) ? store.installation.find('this') : undefined,
  ])
  const { usedMb, limitMb } = installation?.memory ?? {}
  return done({ ...waiting, openEvents, ...(usedMb && limitMb && { memory: { usedMb, limitMb } }) })
}
