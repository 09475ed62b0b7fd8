import { membersOf } from '#shared/events/places/guests'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { placesInAll, placesOf, poolsOfTurn } from '#shared/events/places/placesOf'
import { partsOfPool } from '#shared/events/places/pools'

const isTaken = ({ state }: Turn) => state !== 'waiting'
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** What must be true of a place book at any moment, whoever dies in the midst of what. */
export function expectWhole(book: PlaceBook, most = Number.POSITIVE_INFINITY): void {
  const turns = Object.values(book.turns)
  const sizeOf = (some: Turn[]) => sum(some.map(placesOf))
  const pools = Object.entries(book.pools)

  expect(pools.map(([name, { left, queued, capacity }]) => ({ name, left, queued, capacity }))).toEqual(
    pools.map(([name, { capacity }]) => ({
      ...{ name, capacity },
      left: capacity - sizeOf(turns.filter((turn) => isTaken(turn) && poolsOfTurn(turn).includes(name))),
      queued: turns.filter((turn) => !isTaken(turn) && turn.ways.includes(name)).length,
    }))
  )
  for (const [, { left }] of pools) expect(left).toBeGreaterThanOrEqual(0)
  expect(book.free).toBe(sum(pools.map(([, { left }]) => left)))
  expect(book.capacity).toBe(sum(pools.map(([, { capacity }]) => capacity)))
  for (const [name, { taken = 0, queued = 0 }] of Object.entries(book.ceilings)) {
    const under = turns.filter((turn) => turn.under?.includes(name))
    expect([name, taken]).toEqual([name, sum(under.filter(isTaken).map(placesInAll))])
    expect([name, queued]).toEqual([name, under.filter((turn) => !isTaken(turn)).length])
    expect(taken).toBeLessThanOrEqual(most)
  }
  expectStock(book)
  expect(new Set(book.people.map(({ id }) => id)).size).toBe(book.people.length)
  const numbered = book.numbered ?? []
  expect(new Set(numbered).size).toBe(numbered.length)
  const held = turns.filter(({ state }) => state === 'held').flatMap(membersOf)
  expect(held.filter((id) => !numbered.includes(id))).toEqual([])
  const seats = Object.entries(book.turns).flatMap(([turn, { people }]) => people.map((id) => ({ id, turn })))
  expect([...book.people].sort(byId)).toEqual(seats.sort(byId))
  const keysOf = (state: string) => Object.keys(book.turns).filter((key) => book.turns[key]?.state === state)
  expect([...book.waiting].sort()).toEqual(keysOf('waiting').sort())
  expect(book.offers.map(({ key }) => key).sort()).toEqual(keysOf('offered').sort())
  expectSessions(book)
  expectSaved(book)
  expectTeams(book)
}

/** Only for who waits are places saved up, none that are not free, and the line is looked at when it ends. */
function expectSaved({ turns, pools, saving = [] }: PlaceBook): void {
  for (const [key, { state, saved }] of Object.entries(turns)) {
    if (!saved) continue
    expect(state).toBe('waiting')
    if (saved.many > 0) expect(saving.filter((one) => one.key === key && one.until === saved.until)).not.toEqual([])
    expect(pools).toHaveProperty(saved.pool)
  }
}

/** Further sessions are only of who holds a place, and none is taken twice. */
function expectSessions({ turns }: PlaceBook): void {
  for (const turn of Object.values(turns)) {
    expect(turn.state !== 'held' && turn.also).toBeFalsy()
    const sessions = poolsOfTurn(turn).map((pool) => partsOfPool(pool).session)
    expect(new Set(sessions).size).toBe(sessions.length)
  }
}

/** A team is led by one of its people, and has a time exactly while its place is held for who is missing. */
function expectTeams({ turns, forming = [] }: PlaceBook): void {
  const timed: { key: string; until: number }[] = []
  for (const [key, { people, team, state }] of Object.entries(turns)) {
    if (!team) continue
    expect(people).toContain(team.captain)
    expect(people).toEqual(expect.arrayContaining(team.women ?? []))
    expect(team.isWhole && team.until).toBeFalsy()
    expect(state !== 'held' && team.until).toBeFalsy()
    if (team.until !== undefined) timed.push({ key, until: team.until })
  }
  const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1)
  expect([...forming].sort(byKey)).toEqual(timed.sort(byKey))
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

/** What people have of an option and what is left of it make up its number, and nobody in line has any. */
function expectStock({ turns, stock = {} }: PlaceBook): void {
  const all = Object.values(turns)
  const had = all.flatMap(({ stock: parts = [] }) => parts.filter(({ has }) => has))
  for (const [key, { capacity, left }] of Object.entries(stock)) {
    const many = sum(had.filter((part) => part.key === key).map((part) => part.many))
    expect([key, left]).toEqual([key, capacity - many])
    expect(left).toBeGreaterThanOrEqual(0)
  }
  expect(had.filter(({ key }) => !(key in stock))).toEqual([])
  expect(all.filter((turn) => !isTaken(turn) && turn.stock?.some(({ has }) => has))).toEqual([])
}
