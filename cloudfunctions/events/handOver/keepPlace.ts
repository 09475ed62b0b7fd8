import type { MemberContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { readStanding } from '../places/standing'

/** 不转了. Takes an offer back; whoever has accepted before has the place. Safe to repeat. */
export async function keepPlace(
  { eventId }: Input<'events.keepPlace'>,
  { store, person }: MemberContext
): Promise<Output<'events.keepPlace'>> {
  const before = await readStanding(store, eventId, person.member.id)
  if (before.status !== 'confirmed') return refused('no_place')
  const { key } = before
  await store.places.change({ _id: eventId, 'handing.key': key }, { handing: _.pull({ key }), rev: _.inc(1) })
  const standing = await readStanding(store, eventId, person.member.id)
  return standing.status === 'confirmed' ? done({ kept: true }) : refused('no_place')
}
