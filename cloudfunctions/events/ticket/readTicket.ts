import type { MemberContext } from '#server/context'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { PlaceStanding } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import type { Ticket } from '#shared/events/ticket/ticket'
import { done, refused } from '#shared/result'
import { openAnswers } from '../answers/sealedAnswers'
import { readStanding } from '../places/standing'

/** 报名票. The number of a place and what its holder answered, for nobody but them. */
export async function readTicket(
  { eventId }: Input<'events.ticket'>,
  { store, sealing, person }: MemberContext
): Promise<Output<'events.ticket'>> {
  const standing = await readStanding(store, eventId, person.member.id)
  if (!('turn' in standing)) return refused('no_place')
  return done(await ticketOf(store, sealing, { eventId, member: person.member.id, standing }))
}

interface Holding {
  eventId: string
  member: string
  standing: PlaceStanding
}

/** A ticket as it is now. A registration that is still being written has no answers yet. */
export async function ticketOf(
  { registrations }: Store,
  sealing: Sealing,
  { eventId, member, standing: { status, number } }: Holding
): Promise<Ticket> {
  const row = await registrations.find(registrationId(eventId, member))
  const opened = row ? openAnswers(sealing, row) : done({})
  return {
    ...(status === 'confirmed' && number && { number }),
    ...(opened.ok ? { answers: opened.value } : { answers: {}, isSealed: true }),
  }
}
