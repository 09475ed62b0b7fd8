import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type KeptPlace, keptUntil, mostKept } from '#shared/events/kept/kept'
import { wayOf } from '#shared/events/order/wayOf'
import { guestNamed } from '#shared/events/places/guests'
import { COMMON } from '#shared/events/places/pools'
import { decideRegistration, decideSession } from '#shared/events/registration'
import type { Joining } from '#shared/joining/joining'
import { done, type Result, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { newTurnName } from '../places/placing'
import { readEventText } from '../readEventText'
import type { StoredEvent } from '../storedEvent'
import { isSeated, takeSeat } from './seats'

/**
 * 先留一个名额. For whoever was on the way to an event and has asked to join the union: one place, three days, as an offer that ends by
 * itself. It becomes theirs to answer when they are on the roster (`followJoining`). A repeat finds the same place.
 */
export async function keepForJoining(
  { eventId, session }: Input<'events.keepForJoining'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.keepForJoining'>> {
  const application = await findApplication(store, person.id)
  if (!application) return refused('keep_asks_first')
  const event = await readEventText(store, eventId, { now })
  const { kept } = application
  if (kept?.eventId === eventId && (await isSeated(store, kept, now))) return done({ until: kept.until })
  const may = mayKeep(event, application, session, now)
  if (!may.ok) return may
  if (await isEnough(store, event, { but: application.id, now })) return refused('keep_enough')

  const wanted: KeptPlace = {
    ...{ eventId, title: event.title, until: keptUntil(event, now) },
    seat: kept?.eventId === eventId ? kept.seat : guestNamed(newTurnName()),
  }
  const place = await writeDown(store, application, wanted, now)
  if (!place) return refused('keep_one')
  await promiseWork(store, { name: 'events.line', subject: eventId, at: place.until, now })
  const isKept = await takeSeat(store, place, { pool: session ?? COMMON, now })
  // Of two taps at once one has taken it for both.
  if (isKept || (await isSeated(store, place, now))) return done({ until: place.until })
  await store.joinings.change({ _id: application.id, 'kept.seat': place.seat }, { kept: _.remove() })
  return refused('full')
}

/** The one that is under way, about joining. */
async function findApplication({ joinings }: Store, personId: string): Promise<Joining | undefined> {
  const own = await joinings.list({ where: { personId }, limit: 10 })
  return own.find(({ kind, shelf }) => kind === 'join' && shelf === 'open')
}

/** As if they were on the roster by then; where it goes by lot, by turn, by team or by union nothing is kept. */
function mayKeep(
  event: StoredEvent,
  { unionId = '', enterpriseId = '', name, personId }: Joining,
  session: string | undefined,
  now: number
): Result<'open' | 'chosen', 'keep_not_here' | 'session_unknown' | Failing> {
  if (wayOf(event) || event.team || event.ceiling?.byChair) return refused('keep_not_here')
  const asMember = { id: personId, name, unionId, enterpriseId, standing: 'member' as const }
  const decided = decideRegistration(event, asMember, now)
  return decided.ok ? decideSession(event, session) : decided
}
type Failing = Extract<ReturnType<typeof decideRegistration>, { ok: false }>['reason']

/** What this application keeps is no more for it: whoever asks again after a crash asks for the same place. */
async function isEnough(
  { joinings }: Store,
  event: StoredEvent,
  { but, now }: { but: string; now: number }
): Promise<boolean> {
  const others = { _id: _.neq(but), 'kept.eventId': event.id, 'kept.until': _.gt(now) }
  return (await joinings.count(others)) >= mostKept(event)
}

/** Before the place is taken: of two events at once one application keeps a place in one; a second tap finds what the first wrote. */
async function writeDown(
  { joinings }: Store,
  { id, kept }: Joining,
  place: KeptPlace,
  now: number
): Promise<KeptPlace | undefined> {
  const isFree = kept && kept.until > now && kept.eventId !== place.eventId ? undefined : kept
  if (kept && !isFree) return undefined
  const seen = kept ? { 'kept.seat': kept.seat } : { kept: _.exists(false) }
  if ((await joinings.change({ _id: id, shelf: 'open', ...seen }, { kept: place })) > 0) return place
  const first = (await joinings.find(id))?.kept
  return first?.eventId === place.eventId ? first : undefined
}
