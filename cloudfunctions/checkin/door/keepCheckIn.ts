import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { CheckIn } from '#shared/checkin/checkIn'

/** How a check-in stands, and whether this one has changed that. */
export interface KeptCheckIn {
  stands: CheckIn
  isNew: boolean
}

/**
 * Writes a check-in down, and answers how it stands now. Of several that say the same the earliest stands, in whatever
 * order they come; one from before an undoing changes nothing, one from after it counts anew. Safe to repeat.
 */
export async function keepCheckIn({ checkins }: Pick<Store, 'checkins'>, brought: CheckIn): Promise<KeptCheckIn> {
  if (await checkins.add(brought)) return { stands: brought, isNew: true }
  const { id, at, door, how, by } = brought
  const seen = { at, door, how, by }
  const changed =
    (await checkins.change({ _id: id, state: 'in', at: _.gt(at) }, seen)) ||
    (await checkins.change({ _id: id, state: 'turnedAway' }, { ...seen, state: 'in' })) ||
    (await checkins.change(
      { _id: id, state: 'undone', 'undone.at': _.lt(at) },
      { ...seen, state: 'in', undone: _.remove() }
    ))
  const stands = await checkins.get(id)
  // Another door may have written between the two.
  if (changed === 0 && stands.state === 'in' && stands.at > at) return keepCheckIn({ checkins }, brought)
  return { stands, isNew: changed > 0 }
}

/** Writes down that somebody without a place was at the door; whoever is in stays in. False when it is known. */
export async function keepTurnedAway({ checkins }: Pick<Store, 'checkins'>, brought: CheckIn): Promise<boolean> {
  return checkins.add({ ...brought, state: 'turnedAway' })
}
