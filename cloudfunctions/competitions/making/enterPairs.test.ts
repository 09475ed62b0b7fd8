import { competitionIdOf } from '#shared/competitions/play/competition'
import type { GameScore } from '#shared/competitions/tableTennis/score'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHolder } from '../../testing/competitions/aHall'
import { byStages } from '../../testing/competitions/ofSwiss'
import { anEvent, anOfficer, aPerson, asking, HOUR, NOON } from '../../testing/factories'
import { bookOf, type SeatedMember } from '../../testing/places/bookOf'
import { leaveCompetitions } from '../leaveCompetitions'

const KEY = '00000000000000dd'
const DOUBLES = competitionIdOf(KEY)
const AT = { competitionId: DOUBLES }
const EVENT = anEvent({
  ...{ capacity: 16, startsAt: NOON + HOUR, closesAt: NOON - HOUR },
  team: { kind: 'pair', least: 2, most: 2, hours: 24 },
})
const PAIRS = [
  ['An', 'Bai'],
  ['Cao', 'Du'],
  ['Fu', 'Guo'],
] as const
const STRAIGHT: GameScore[] = [
  [11, 4],
  [11, 6],
]

/** 混双: three pairs hold places, and the round robin is out. */
async function doubles() {
  const officer = anOfficer()
  const names = PAIRS.flat()
  const { store } = await aFullStore({ events: [EVENT], people: [...names.map((name) => aPerson(name)), officer] })
  const seats = PAIRS.map(
    ([one, other], at): SeatedMember => ({
      ...{ member: `m-${one}`, turn: `pair-${at}`, at: NOON, guests: [`m-${other}`] },
      team: { captain: `m-${one}`, code: 'aaaaaaaaaaaa', isWhole: true, rev: 1 },
    })
  )
  const book = bookOf(EVENT, seats)
  await store.places.change({ _id: EVENT.id }, { turns: book.turns, people: book.people })
  const keyOf = (name: string) => book.people.find(({ id }) => id === `m-${name}`)?.turn ?? ''
  await store.registrations.addMany(names.map((name) => aHolder(name, { team: keyOf(name) })))
  const desk = asking(store, officer)
  const rules = { name: '混双', kind: 'roundRobin', bestOf: 3, groups: 1, qualifiers: 1, placement: 2 } as const
  const settled = { ...rules, tables: 2, minutes: 20, restMinutes: 0 }
  const made = answered(await atTheDoor('competitions.make', { ...settled, eventId: EVENT.id, newKey: KEY }, desk))
  answered(await atTheDoor('competitions.pair', { ...AT, round: 1 }, desk))
  answered(await atTheDoor('competitions.publish', { ...AT, round: 1, turn: 1 }, desk))
  const view = async () => byStages(answered(await atTheDoor('competitions.standings', AT, desk)))
  return { store, desk, made, view }
}

test('each pair is one entrant, under both names, and one more pair is one that is missing', async () => {
  const { made, view, store, desk } = await doubles()
  expect(made.entered).toBe(3)
  expect((await view()).entrants.map(({ name }) => name).sort()).toEqual(['An、Bai', 'Cao、Du', 'Fu、Guo'])
  expect(await store.entrants.count({ competitionId: DOUBLES })).toBe(3)
  expect(answered(await atTheDoor('competitions.open', AT, desk)).notEntered).toBe(0)
})

test('both are called, either tells the result, and one of each pair is enough', async () => {
  const { store, view } = await doubles()
  const called = await store.messages.listAll({})
  for (const name of PAIRS.flat()) expect(called.some(({ personId }) => personId === `p-${name}`)).toBe(true)
  const [match] = await store.matches.listAll({ where: { competitionId: DOUBLES } })
  if (!match) throw new Error('A match.')
  const mateOf = async (no: number) => {
    const entrant = await store.entrants.findWhere({ competitionId: DOUBLES, no })
    return entrant?.name.split('、')[1] ?? ''
  }
  const tell = async (name: string) =>
    answered(
      await atTheDoor(
        'competitions.report',
        { matchId: match.id, result: '1-0', games: STRAIGHT },
        asking(store, aPerson(name))
      )
    )
  expect(await tell(await mateOf(match.first))).toEqual({ state: 'reported' })
  expect(await tell(await mateOf(match.second))).toEqual({ state: 'final' })
  expect((await view()).matches.filter(({ state }) => state === 'final')).toHaveLength(1)
  const own = answered(await atTheDoor('competitions.mine', AT, asking(store, aPerson(await mateOf(match.first)))))
  expect(own?.me.no).toBe(match.first)
})

test('whoever leaves for good is no name of the pair any more, whichever of the two it is', async () => {
  const { store, view } = await doubles()
  await leaveCompetitions.forGood?.(store, aPerson('Bai'))
  await leaveCompetitions.forGood?.(store, aPerson('Cao'))
  expect((await view()).entrants.map(({ name }) => name).sort()).toEqual(
    ['An、一位选手', 'Fu、Guo', '一位选手、Du'].sort()
  )
  expect(JSON.stringify(await store.entrants.listAll({ where: { competitionId: DOUBLES } }))).not.toMatch(
    /"name":"[^"]*(Bai|Cao)/
  )
})
