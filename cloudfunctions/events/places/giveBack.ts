import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { placesInAll, placesOf, poolsOfTurn } from '#shared/events/places/placesOf'
import { partsOfPool } from '#shared/events/places/pools'
import { countIdle } from '../line/idle'
import { heldOf, moveStock } from '../stock/taking'
import { isTeamTurn } from '../team/changeTeam'
import { leaveTeam } from '../team/leaveTeam'
import { countUnder, waitFor } from './placing'
import { asSeen, findSeat, type Seated } from './standing'

/** Times that somebody is looked for: whoever comes up from the line between two looks is met in the next. */
const ROUNDS = 4

interface Leaving {
  eventId: string
  member: string
  now: number
  /** What else must hold, such as that the event has not begun. */
  onlyIf?: FieldConditions<PlaceBook>
  /** What else is written in the same step. */
  also?: Changes<PlaceBook>
}

/**
 * Gives back the places of a turn, or its position in line, in one step; false for somebody who has neither, or where a
 * condition does not hold. Whoever is in a team leaves it, and the place stays with the others.
 */
export async function giveBack(store: Store, { eventId, member, now, onlyIf, also }: Leaving): Promise<boolean> {
  for (let round = 0; round < ROUNDS; round++) {
    const seated = await findSeat(store, eventId, member)
    if (!seated) return false
    const { key, turn } = seated
    if (isTeamTurn(turn) && turn.people.length > 1) {
      if (await leaveTeam(store, { eventId, member, seated: { key, turn }, onlyIf, also, now })) return true
      continue
    }
    const end = { ...endOf(seated), ...countIdle(turn, now), ...also }
    if (await endTurn(store, { eventId, seated, onlyIf }, end)) return true
  }
  return false
}

interface Ending {
  eventId: string
  seated: Seated
  onlyIf?: FieldConditions<PlaceBook> | undefined
}

/** Frees what a turn has, as it was seen, together with these changes. */
export async function endTurn(
  { places }: Store,
  { eventId, seated, onlyIf }: Ending,
  changes: Changes<PlaceBook>
): Promise<boolean> {
  const { turn } = seated
  const still = { _id: eventId, ...onlyIf, ...asSeen(seated) }
  for (const homes of goals(turn)) {
    const gone = await places.change(
      { ...still, ...areGoals(homes) },
      { ...freed(turn, homes), ...changes, rev: _.inc(1) }
    )
    if (gone === 1) return true
  }
  return false
}

/** A pool from which places are, and where they go when they come free: home, or where its reserve has gone. */
export interface Goal {
  home: string
  into?: string | undefined
}

/**
 * Where the places of a turn may have to go, pool by pool: home, or to everybody's pool once their reserve is released. Most
 * turns have one way, whoever has places of a reserve has two for each.
 */
export function goals(turn: Pick<Turn, 'pool' | 'also'>): Goal[][] {
  return poolsOfTurn(turn).reduce<Goal[][]>(
    (ways, home) => ways.flatMap((way) => goalsOf(home).map((goal) => [...way, goal])),
    [[]]
  )
}

function goalsOf(home: string): Goal[] {
  const { session, reserve } = partsOfPool(home)
  return reserve === undefined ? [{ home }] : [{ home }, { home, into: session }]
}

/** The places go where these say, by the book. */
export function areGoals(homes: Goal[]): FieldConditions<PlaceBook> {
  return Object.fromEntries(homes.map(({ home, into }) => [`pools.${home}.into`, into ?? _.exists(false)]))
}

/** Numbers of the book once a turn is gone; what comes free of a released reserve goes where the reserve has gone. */
export function freed(turn: Turn, homes: Goal[]): Changes<PlaceBook> {
  if (turn.state === 'waiting') return waitFor(turn, -1)
  const all = placesInAll(turn)
  return {
    free: _.inc(all),
    ...moveStock({ giveBack: heldOf(turn) }),
    ...countUnder(turn, -all),
    ...Object.assign({}, ...homes.map((goal) => goingHome(goal, placesOf(turn)))),
  }
}

/** What comes free at home, or where the reserve has gone that it is from. */
export function goingHome({ home, into }: Goal, size: number): Changes<PlaceBook> {
  if (!into) return { [`pools.${home}.left`]: _.inc(size) }
  return {
    [`pools.${home}.capacity`]: _.inc(-size),
    [`pools.${into}.capacity`]: _.inc(size),
    [`pools.${into}.left`]: _.inc(size),
  }
}

/** The end of a turn, whatever it had. */
export function endOf({ key, turn }: Seated): Changes<PlaceBook> {
  return {
    [`turns.${key}`]: _.remove(),
    people: _.pull({ turn: key }),
    handing: _.pull({ key }),
    ...(turn.state === 'waiting' && { waiting: _.pull(key) }),
    ...(turn.rests !== undefined && { resting: _.pull({ key }) }),
    ...(turn.state === 'offered' && { offers: _.pull({ key }) }),
    ...(turn.team && { forming: _.pull({ key }) }),
  }
}
