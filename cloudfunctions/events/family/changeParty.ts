import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PlaceBook, PlaceSeat, Turn } from '#shared/events/places/placeBook'
import { poolsOfTurn } from '#shared/events/places/placesOf'
import type { StockPart } from '#shared/events/stock/stock'
import { areGoals, goals, goingHome } from '../places/giveBack'
import { countUnder, isBelow, isFree } from '../places/placing'
import { asSeen, type Seated } from '../places/standing'
import { exchangeAs } from '../stock/chooseAnew'

interface Party {
  seated: Seated
  /** The member and all who come along from now on. */
  people: string[]
  /** What they take from now on. */
  stock: StockPart[]
  /** Most places under each of the ceilings of the turn. */
  most: number | undefined
  now: number
}

interface Step {
  where: FieldConditions<PlaceBook>
  changes: Changes<PlaceBook>
}

/**
 * 改谁同去. Gives the places back of who stays at home and takes those of who comes besides, in one step: for more there must be
 * places for which nobody waits, or the party stays as it is. False when it cannot be, or the book is no longer as it was read.
 */
export async function changeParty({ places }: Store, eventId: string, party: Party): Promise<boolean> {
  const { seated, people, stock, most, now } = party
  const { key, turn } = seated
  const seats = await seatsFor(places, eventId, party)
  const options = exchangeAs(turn, stock)
  for (const { pools: [pool, ...also] = [], ...step } of waysTo(turn, people, most)) {
    const changed = await places.change(
      {
        ...{ _id: eventId, status: 'open', closesAt: _.gt(now) },
        ...asSeen(seated),
        [`turns.${key}.state`]: turn.state,
        ...seats.where,
        ...options.where,
        ...step.where,
      },
      {
        ...{ ...seats.changes, ...options.changes, ...step.changes },
        [`turns.${key}.people`]: people,
        [`turns.${key}.stock`]: stock.length > 0 ? stock : _.remove(),
        [`turns.${key}.chosen`]: (turn.chosen ?? 0) + 1,
        ...(pool && { [`turns.${key}.pool`]: pool, ...(also.length > 0 && { [`turns.${key}.also`]: also }) }),
        handing: _.pull({ key }),
        rev: _.inc(1),
      }
    )
    if (changed === 1) return true
  }
  return false
}

/** Who is in the book. Some who go while others come are written over the list as it was read, which nobody else may have changed. */
async function seatsFor(
  places: Store['places'],
  eventId: string,
  { seated: { key, turn }, people }: Party
): Promise<Step> {
  const gone = turn.people.filter((id) => !people.includes(id))
  const added = people.filter((id) => !turn.people.includes(id)).map((id): PlaceSeat => ({ id, turn: key }))
  const where: FieldConditions<PlaceBook> = added.length > 0 ? { 'people.id': _.nin(added.map(({ id }) => id)) } : {}
  if (gone.length === 0) return { where, changes: added.length > 0 ? { people: _.push(added) } : {} }
  if (added.length === 0) return { where, changes: { people: _.pull({ turn: key, id: _.in(gone) }) } }
  const [book] = await places.project<Pick<PlaceBook, 'people' | 'rev'>>({ _id: eventId }, { people: 1, rev: 1 })
  const others = (book?.people ?? []).filter((seat) => seat.turn !== key || !gone.includes(seat.id))
  return { where: { ...where, rev: book?.rev ?? -1 }, changes: { people: [...others, ...added] } }
}

interface Taking extends Step {
  /** Pools from which all of them are then, that of each session. */
  pools?: string[]
}

/** Ways to find places for a party of another size, in each of its sessions: in its own pools first, where those that it has count. */
function waysTo(turn: Turn, people: string[], most: number | undefined): Taking[] {
  const { under = [], ways, state } = turn
  const size = turn.people.length
  const more = people.length - size
  if (state === 'waiting') return [{ where: {}, changes: {} }]
  const held = poolsOfTurn(turn)
  const newcomers = held.flatMap(() => people.slice(-more))
  const below = more > 0 ? isBelow({ people: newcomers, ways, under, most }) : {}
  const counts = { free: _.inc(-more * held.length), ...countUnder(turn, more * held.length) }
  return goals(turn).flatMap((homes): Taking[] => {
    const where = { ...below, ...areGoals(homes) }
    const home = (places: number): Changes<PlaceBook> =>
      Object.assign({}, ...homes.map((goal) => goingHome(goal, places)))
    if (more === 0) return [{ where, changes: {} }]
    if (more < 0) return [{ where, changes: { ...counts, ...home(-more) } }]
    const own = homes.map((goal) => goal.into ?? goal.home)
    const into = (pools: string[], free: number) => ({
      pools,
      where: Object.assign({ ...where }, ...pools.map((pool) => isFree(pool, free))),
      changes: Object.assign(
        { ...counts, ...home(size) },
        ...pools.map((pool) => ({ [`pools.${pool}.left`]: _.inc(-free) }))
      ),
    })
    // With several sessions each has its pool; a way to others for all of them would be ways times ways.
    const others = held.length > 1 ? [] : ways.filter((way) => !held.includes(way) && !own.includes(way))
    return [into(own, more), ...others.map((pool) => into([pool], people.length))]
  })
}
