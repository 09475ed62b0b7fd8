import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { registrationId } from '#shared/events/registration'
import { done, refused } from '#shared/result'
import { pleaReview } from './pleaReview'

/** 标没来也没说, or take it back; only of somebody who had a place, and once the event is over. Safe to repeat. */
export async function markAbsent(
  { eventId, memberId, absent }: Input<'events.markAbsent'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.markAbsent'>> {
  const event = await store.events.get(eventId)
  if (event.state !== 'published' || now < event.endsAt) return refused('not_over_yet')
  const id = registrationId(eventId, memberId)
  const held = { _id: id, status: 'confirmed' as const }
  const changed = absent
    ? await store.registrations.change({ ...held, absent: _.exists(false) }, { absent: { at: now, by: person.name } })
    : await store.registrations.change({ ...held, absent: _.exists(true) }, { absent: _.remove() })
  line.say({ remark: absent ? '没来，也没说' : '改回来了' })
  if (changed === 0) {
    line.leaveOut()
    const row = await store.registrations.find(id)
    if (row?.status !== 'confirmed') return refused('no_place_then')
  }
  await pleaReview.tasks.note(store, id)
  return done({ absent })
}
