import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { ownStart } from '#shared/events/places/severalSessions'
import type { Place } from '#shared/events/registration'
import { isCurrent } from '#shared/events/registrationStatus'
import type { TeamRule } from '#shared/events/team/teamRule'
import { toEventCard } from '#shared/events/toEventCard'
import { MY_REGISTRATIONS_SHOWN } from '#shared/events/view'
import { done } from '#shared/result'
import { listHandedToMe } from '../handOver/listHandedToMe'
import { listMyEntries } from '../order/entries/listMyEntries'
import { countPlaces } from '../places/countPlaces'
import { readPlace } from '../places/standing'

/** 我的报名. The latest fifty: coming events first, the next on top, and events that are over behind them. */
export async function listMyRegistrations(
  _input: Input<'events.mine'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.mine'>> {
  const memberId = person.member?.id
  if (!memberId) return done([])
  const registrations = await store.registrations.list({
    where: { memberId },
    order: ['at', 'desc'],
    limit: MY_REGISTRATIONS_SHOWN,
  })
  const ids = registrations.map(({ eventId }) => eventId)
  const [events, countOf] = await Promise.all([store.events.listByIds(ids), countPlaces(store, ids)])
  const eventOf = new Map(events.map((event) => [event.id, event]))

  const isIn = new Set(registrations.filter(({ status }) => isCurrent(status)).map(({ eventId }) => eventId))
  const [entered, handed] = await Promise.all([
    listMyEntries(store, { memberId, known: new Set(ids), now }),
    listHandedToMe(store, { memberId, isIn, now }),
  ])
  const items = await Promise.all(
    registrations.flatMap((registration) => {
      const event = eventOf.get(registration.eventId)
      if (!event) return []
      const card = { ...toEventCard(event, countOf(event.id), now), startsAt: ownStart(event, registration, now) }
      return [describe(registration, card, event.team)]
    })
  )
  return done(
    [...handed, ...items, ...entered]
      .sort((a, b) => order(a.event, now) - order(b.event, now))
      .slice(0, MY_REGISTRATIONS_SHOWN)
  )

  async function describe(
    registration: (typeof registrations)[number],
    event: ReturnType<typeof toEventCard>,
    team: TeamRule | undefined
  ) {
    const { status, at, removedReason } = registration
    const isForming = team && status === 'confirmed' && now < event.closesAt
    const isOpen = status === 'waitlisted' || status === 'offered' || isForming
    const place = isOpen ? await readPlace(store, event.id, registration.memberId) : undefined
    return {
      event,
      status,
      at,
      ...(place?.status === 'waitlisted' && { position: place.position }),
      ...(place?.status === 'offered' && { until: place.until }),
      ...(team && place?.team && !place.team.isWhole && { team: { kind: team.kind, ...untilOf(place.team) } }),
      ...(status === 'removed' && removedReason && { removedReason }),
    }
  }
}

function untilOf({ until }: NonNullable<Place['team']>): { until?: number } {
  return until === undefined ? {} : { until }
}

function order({ endsAt }: { endsAt: number }, now: number): number {
  return endsAt > now ? endsAt : 2 * now - endsAt + 1e13
}
