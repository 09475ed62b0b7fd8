import type { MemberContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { UnionEvent } from '#shared/events/event'
import { membersOf } from '#shared/events/places/guests'
import { decideAnother, sessionsIn } from '#shared/events/places/severalSessions'
import { decideSession } from '#shared/events/registration'
import type { BoundMember } from '#shared/membership/member'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { isAtCeiling, type PlaceWish } from '../places/placing'
import { settleMember } from '../places/settling'
import { placeOf, readStanding, type Seated } from '../places/standing'
import { wishOf } from '../places/wishOf'
import { leaveAlso, takeAlso } from './changeAlso'

/** Times that a holding is looked for: answers or the session may change between two looks. */
const ROUNDS = 4

/**
 * 再报一场，或退一场. Takes places in one more session, or gives those of one back; what somebody has in the other sessions is not
 * touched by either. Safe to repeat.
 */
export async function alsoSession(
  { eventId, session, on }: Input<'events.alsoSession'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.alsoSession'>> {
  const event = await store.events.get(eventId)
  const { member } = person
  const known = decideSession(event, session)
  if (!known.ok) return known
  if (on ? now >= event.closesAt : now >= event.startsAt) return refused(on ? 'closed' : 'too_late_to_withdraw')
  await promiseWork(store, { name: 'events.settle', now })
  // What a crash has kept from the registration comes first: who comes along stands in the form of the sign-up alone.
  await writeDown(store, event, member, now)
  const changed = await change(store, event, { member, session, on, now })
  await writeDown(store, event, member, now)
  if (changed !== 'changed') return refused(changed)
  if (!on) await promoteWaiting(store, event, now)
  const place = placeOf(await readStanding(store, eventId, member.id))
  return place ? done(place) : refused('no_place')
}

interface Changing {
  member: BoundMember
  session: string
  on: boolean
  now: number
}

async function change(store: Store, event: UnionEvent, { member, session, on, now }: Changing) {
  for (let round = 0; round < ROUNDS; round++) {
    const standing = await readStanding(store, event.id, member.id)
    const place = placeOf(standing)
    if (standing.status !== 'confirmed' || place?.status !== 'confirmed') return 'no_place'
    const held = sessionsIn(place)
    if (held.includes(session) === on) return 'changed'
    const { key, turn } = standing
    if (on) {
      const another = decideAnother(event, held, session)
      if (!another.ok) return another.reason
      const wish = await wishIn(store, event, { member, session, now }, { key, turn })
      if (await takeAlso(store, event.id, { seated: { key, turn }, wish, now })) return 'changed'
      if (await isAtCeiling(store, event.id, wish)) return 'ceiling_reached'
      if (round > 0) return 'session_full'
    } else {
      const [next] = held.filter((one) => one !== session)
      if (next === undefined) return 'last_session'
      const { ways } = await wishIn(store, event, { member, session: next, now }, { key, turn })
      if (await leaveAlso(store, event.id, { seated: { key, turn }, session, ways, now })) return 'changed'
    }
  }
  return on ? 'session_full' : 'no_place'
}

/** What the people of a turn want in a session, by the pools and ceilings of whoever signed them up. */
async function wishIn(
  store: Store,
  event: UnionEvent,
  asked: Omit<Changing, 'on'>,
  { turn }: Seated
): Promise<PlaceWish> {
  const { stock: _stock, ...wish } = await wishOf(store, event, asked)
  return { ...wish, people: turn.people }
}

async function writeDown(store: Store, event: UnionEvent, member: BoundMember, now: number): Promise<void> {
  const standing = await readStanding(store, event.id, member.id)
  if ('turn' in standing) for (const one of membersOf(standing.turn)) await settleMember(store, event, one, now)
}
