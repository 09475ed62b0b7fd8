import * as v from 'valibot'
import { dayStart } from '#shared/beijingTime'
import type { ApprovalRule, SignUpApproval } from '#shared/events/approval/approval'
import type { UnionEvent } from '#shared/events/event'
import type { Conditions, Fairness } from '#shared/events/fairness/rules'
import { FamilyRuleSchema } from '#shared/events/family/familyRule'
import type { Question } from '#shared/events/form/question'
import { guestNamed } from '#shared/events/places/guests'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { reservePool } from '#shared/events/places/pools'
import type { Reserve } from '#shared/events/places/rules'
import type { RainPlan } from '#shared/events/rain/rainPlan'
import type { Takeaway } from '#shared/events/takeaways/takeaway'
import { TeamRuleSchema } from '#shared/events/team/teamRule'
import type { VenuePoint } from '#shared/events/venue/point'
import type { Within } from '#shared/events/venue/within'
import type { Person } from '#shared/identity/person'
import { pageKey } from '#shared/page'
import type { OrderEntry } from '../../../cloudfunctions/events/order/orderRows'
import { fieldKey, turnKey } from '../../../cloudfunctions/events/places/turnKey'
import type { StoredRegistration } from '../../../cloudfunctions/events/storedRegistration'
import { bookOf, type SeatedMember } from '../../../cloudfunctions/testing/places/bookOf'
import { type Dice, openDice } from '../dice'
import slots from './events.json'
import questions from './questions.json'
import { entrantsOf, guestsOf, seedEntries } from './seedEntries'
import { peopleInTeams, seedTeams } from './seedTeams'
import { toRegistration } from './toRegistration'

const DAY = 86_400_000
const HOUR = 3_600_000
const HALF_HOUR = HOUR / 2

type Slot = Omit<
  (typeof slots)[number],
  'only' | 'fairness' | 'point' | 'selfWithin' | 'approval' | 'rainPlan' | 'takeaways' | 'isByName'
> & {
  point?: VenuePoint
  selfWithin?: Within
  sessions?: { id: string; name: string; after: number; capacity: number; taken: number[] }[]
  reserve?: { id: string; name: string; places: number; until: number }
  family?: object
  team?: object
  /** Dice of its own, for an event that came later: what it throws changes nothing of what was there before. */
  dice?: number
  /** Days from now to the draw, and how many have entered. */
  lottery?: { draws: number; entries: number }
  /** So many have applied where places go by turn. */
  rotation?: number
  /** Where its people begin in the list of members, when they are not anybody. */
  from?: number
  newcomers?: { places: number; until: number }
  approval?: ApprovalRule
  rainPlan?: RainPlan
  takeaways?: Takeaway[]
  /** For its guests alone, by name. */
  isByName?: true
  only?: Conditions
  fairness?: Fairness
}

export interface Season {
  events: UnionEvent[]
  places: PlaceBook[]
  registrations: StoredRegistration[]
  lotteryEntries: OrderEntry[]
}

/** The events of events.json in their different states, with their places and queues. */
export function seedEvents(shared: Dice, people: Person[], now: number): Season {
  const season: Season = { events: [], places: [], registrations: [], lotteryEntries: [] }
  for (const slot of slots as Slot[]) {
    const dice = slot.dice === undefined ? shared : openDice(slot.dice)
    const bound = people.filter(({ member }) => member)
    const event = slot.isByName ? byName(toEvent(slot, now), guestsOf(slot, dice, bound)) : toEvent(slot, now)
    season.events.push(event)
    if (event.state === 'draft') continue
    if (event.team) {
      seatTeams(season, event, { people: teamedOf(slot, dice, bound).slice(0, peopleInTeams(event)), dice, now })
      continue
    }
    const guests = guestsOf(slot, dice, bound)
    const pools = poolsTaken(slot)
    const seats = seatsOf(event, guests, now)
      .map((seat, index) => inPool(seat, pools[index], guests[index]))
      .map((seat, index) => (event.approval ? { ...seat, approval: approvalAt(event.approval, index, seat.at) } : seat))
      .map((seat) => (event.family ? { ...seat, guests: [guestNamed(`${event.id}-${seat.member}`)] } : seat))
    const book = bookOf(event, seats.slice(0, slot.taken), seats.slice(slot.taken))
    const status = event.state === 'cancelled' ? 'cancelled' : 'open'
    season.places.push({ ...book, status, rev: 1, settledRev: 1, ...(event.family && { salt: event.id }) })
    season.registrations.push(
      ...guests.map((guest, index) => {
        const isHeld = index < slot.taken
        return toRegistration({ dice, event, guest, seat: seats[index] as SeatedMember, isHeld, index })
      })
    )
    season.lotteryEntries.push(...seedEntries(event, { people, ...entrantsOf(slot), now }))
  }
  return season
}

interface Seating {
  people: Person[]
  dice: Dice
  now: number
}

/** Those who come in teams: people next to each other in the demonstration, or any. */
function teamedOf({ from }: Slot, dice: Dice, bound: Person[]): Person[] {
  return from === undefined ? dice.shuffle(bound) : bound.slice(from)
}

/** Teams in the book, and a registration for everybody in them. */
function seatTeams(season: Season, event: UnionEvent, { people, dice, now }: Seating): void {
  const seats = seedTeams(event, people, now)
  season.places.push({ ...bookOf(event, seats), rev: 1, settledRev: 1 })
  const byId = new Map(people.map((person) => [person.member?.id, person]))
  const all = seats.flatMap((seat) => [seat.member, ...(seat.guests ?? [])].map((member) => ({ seat, member })))
  all.forEach(({ seat, member }, index) => {
    const guest = byId.get(member)
    if (!guest) return
    const team = turnKey(seat.turn)
    season.registrations.push({ ...toRegistration({ dice, event, guest, seat, isHeld: true, index }), team })
  })
}

function toEvent(slot: Slot, now: number): UnionEvent {
  const {
    members,
    draft,
    cancelled,
    taken,
    waiting,
    opens,
    closes,
    starts,
    hours,
    sessions,
    reserve,
    family,
    team,
    lottery,
    rotation,
    point,
    selfWithin,
    from: _from,
    newcomers,
    dice: _dice,
    isByName: _byName,
    ...words
  } = slot
  // What runs already has begun at a full half hour, as events do.
  const begun = Math.floor((now + starts * DAY) / HALF_HOUR) * HALF_HOUR
  const startsAt = !Number.isInteger(starts)
    ? begun
    : morningOf(now + starts * DAY, slot.kind === 'karaoke' ? 13.5 : 8.5)
  const createdAt = now + Math.min(opens, 0) * DAY - 5 * DAY
  return {
    ...words,
    title: `${slot.title}（示例）`,
    kind: slot.kind as UnionEvent['kind'],
    startsAt,
    endsAt: startsAt + hours * HOUR,
    opensAt: morningOf(now + opens * DAY, 8),
    closesAt: Math.min(morningOf(now + closes * DAY, 18), startsAt),
    hasWaitlist: true,
    ...(family && { family: v.parse(FamilyRuleSchema, family) }),
    ...(team && { team: v.parse(TeamRuleSchema, team) }),
    ...(sessions && { sessions: sessionsAt(sessions, startsAt) }),
    ...(reserve && keptFor(reserve, morningOf(now + reserve.until * DAY, 18))),
    ...(lottery && { lottery: { drawsAt: morningOf(now + lottery.draws * DAY, 10) } }),
    ...(point && { point }),
    ...(selfWithin && { selfWithin }),
    ...(rotation && { rotation: true as const }),
    ...(newcomers && { reserves: [firstForNewcomers(newcomers, now)] }),
    openTo: members ? { kind: 'members' } : { kind: 'everyone' },
    questions: questions[slot.questions as keyof typeof questions] as Question[],
    unionId: 'street',
    organiser: '西长安街街道总工会',
    state: draft ? 'draft' : cancelled ? 'cancelled' : 'published',
    ...(cancelled && { cancelledReason: cancelled }),
    createdAt,
    changedAt: createdAt,
    pageKey: pageKey(createdAt, slot.id),
    rev: 1,
  }
}

function byName(event: UnionEvent, guests: Person[]): UnionEvent {
  return { ...event, openTo: { kind: 'invited', memberIds: guests.flatMap(({ member }) => member?.id ?? []) } }
}

/** Of those who signed up first both have said yes, of the next the chair, and the last wait for their chair. */
function approvalAt(rule: ApprovalRule, index: number, at: number): SignUpApproval {
  return {
    rule,
    ...(index < 18 && { chair: { by: '本单位主席（示例）', at: at + HOUR } }),
    ...(index < 12 && { organiser: { by: '林示例', at: at + 2 * HOUR } }),
  }
}

/** Places that go first to those who have not taken part this year. */
function firstForNewcomers({ places, until }: { places: number; until: number }, now: number): Reserve {
  const of = { kind: 'newcomers' as const }
  return { id: 'r1', name: '今年没参加过的人', of, places, until: morningOf(now + until * DAY, 18) }
}

function sessionsAt(sessions: NonNullable<Slot['sessions']>, startsAt: number) {
  return sessions.map(({ id, name, after, capacity }) => ({ id, name, capacity, startsAt: startsAt + after * HOUR }))
}

/** Seats kept for model workers, at most twelve of one enterprise, and offers instead of surprises. */
function keptFor(reserve: NonNullable<Slot['reserve']>, until: number) {
  return {
    reserves: [{ ...reserve, of: { kind: 'tag' as const, tag: 'modelWorker' as const }, until }],
    ceiling: { of: 'enterprise' as const, most: 12 },
    offer: { hours: 4, lateHours: 1 },
  }
}

/** The pools from which the places of a slot are taken, one after another. */
function poolsTaken({ sessions = [], reserve }: Slot): string[] {
  return sessions.flatMap(({ id, taken: [common = 0, kept = 0] }) => [
    ...Array.from({ length: common }, () => id),
    ...Array.from({ length: kept }, () => reservePool(id, reserve?.id ?? '')),
  ])
}

function morningOf(at: number, hour: number): number {
  return dayStart(at) + hour * HOUR
}

function inPool(seat: SeatedMember, pool: string | undefined, guest: Person | undefined): SeatedMember {
  return pool ? { ...seat, pool, under: fieldKey('u', guest?.member?.enterpriseId ?? '') } : seat
}

function seatsOf(event: UnionEvent, guests: Person[], now: number): SeatedMember[] {
  return guests.map((guest, index) => {
    const at = Math.min(event.opensAt + (index + 1) * 600_000, now - HOUR)
    return { member: guest.member?.id ?? '', turn: `seed-${index}`, at }
  })
}
