import type { MemberContext } from '#server/context'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { HandingSeen } from '#shared/events/handOver/handing'
import type { Handing, PlaceStanding } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'
import type { Ticket } from '#shared/events/ticket/ticket'
import { done, refused } from '#shared/result'
import { formOf, openAnswers } from '../answers/sealedAnswers'
import { openCompanions } from '../family/companions'
import { listHandings } from '../handOver/findHanding'
import { readStanding } from '../places/standing'

/** 报名票. The number of a place and what its holder answered, for nobody but them. */
export async function readTicket(
  { eventId }: Input<'events.ticket'>,
  { store, sealing, person, now }: MemberContext
): Promise<Output<'events.ticket'>> {
  const standing = await readStanding(store, eventId, person.member.id)
  if (!('turn' in standing)) return refused('no_place')
  return done(await ticketOf(store, sealing, { eventId, member: person.member.id, standing, now }))
}

interface Holding {
  eventId: string
  member: string
  standing: PlaceStanding
  now: number
}

/** A ticket as it is now. A registration that is still being written has no answers yet. */
export async function ticketOf(
  { registrations, places }: Store,
  sealing: Sealing,
  { eventId, member, standing, now }: Holding
): Promise<Ticket> {
  const [row, handings] = await Promise.all([
    registrations.find(registrationId(eventId, member)),
    listHandings({ places }, eventId),
  ])
  const handing = handings.find(({ key }) => 'key' in standing && key === standing.key)
  const opened = row ? openAnswers(sealing, row) : done({})
  const along = row ? openCompanions(sealing, row) : done({ companions: [] })
  return {
    ...(standing.status === 'confirmed' && standing.number && { number: standing.number }),
    ...(row && formOf(row) > 1 && { form: formOf(row) }),
    ...(opened.ok ? { answers: opened.value } : { answers: {}, isSealed: true }),
    ...(along.ok && along.value.companions.length > 0 && { companions: along.value.companions }),
    ...(handing && handing.until > now && { handing: seen(handing) }),
  }
}

/** Not whether there is such a colleague. */
function seen({ name, until, declined }: Handing): HandingSeen {
  return { name, until, ...(declined && { declined }) }
}
