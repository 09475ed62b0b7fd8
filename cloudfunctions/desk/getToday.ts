import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import { done } from '#shared/result'
import { countTasks } from '../tasks/feature'

/**
 * 今天. What waits for the person at the desk: a chair sees their own union, an officer the street. Two queries only,
 * since every desk asks each minute.
 */
export async function getToday(
  _input: Input<'desk.today'>,
  { store, person, now }: PersonContext
): Promise<Output<'desk.today'>> {
  const own = isOfficer(person) ? {} : { unionId: ownUnionOf(person) }
  const [waiting, openEvents] = await Promise.all([
    countTasks(store, { person, now }),
    store.events.count({ state: 'published', closesAt: _.gt(now), ...own }),
  ])
  return done({ ...waiting, openEvents })
}
