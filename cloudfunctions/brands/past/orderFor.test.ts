import type { Brand } from '#shared/brands/brand'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, aHolder, COMPETITION } from '../../testing/competitions/aHall'
import { anEvent, NOON } from '../../testing/factories'

const BRAND: Brand = {
  ...{ id: 'brand-1', title: '明珠杯', about: '每年一届', state: 'shown', changedBy: 'Lin', changedAt: 1, rev: 1 },
  editions: [
    { name: '第四届', year: 2025 },
    { name: '第五届', year: 2026, eventId: 'cup' },
  ],
}
const NEXT = 'c00000000000000ab'

/** One edition played to its end, and the next one with some of its people and somebody new. */
async function twoEditions() {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du'], { roundsTotal: 3 })
  const { store } = hall
  await store.brands.add(BRAND)
  for (const no of [1, 2, 3]) await hall.playRound(no, (table) => (table === 1 ? '1-0' : '1/2'))
  await store.events.add(anEvent({ id: 'next', capacity: 300 }))
  const names = ['New', 'Du', 'Bai', 'An']
  await store.registrations.addMany(names.map((name) => aHolder(name, { id: `next:m-${name}`, eventId: 'next' })))
  const rules = { name: '个人赛', preset: 'rules2020', roundsTotal: 3, apartRounds: 0, absencesUntilOut: 2 } as const
  answered(
    await atTheDoor(
      'competitions.make',
      { ...rules, eventId: 'next', newKey: NEXT.slice(1) },
      { ...hall.desk(), now: NOON + 1 }
    )
  )
  const nameOf = async (no: number) => (await store.entrants.findWhere({ competitionId: NEXT, no }))?.name ?? ''
  const order = async (by: 'rating' | 'last', competitionId = NEXT) => {
    const asked = { brandId: 'brand-1', competitionId, by }
    const { nos, year } = answered(await atTheDoor('brands.order', asked, hall.desk()))
    return { names: await Promise.all(nos.map(nameOf)), year, nos }
  }
  return { ...hall, order, nameOf }
}

test('by the last edition: its places, of those who are entered again', async () => {
  const { order, standings } = await twoEditions()
  const places = (await standings()).rows.map(({ name }) => name).filter((name) => name !== 'Cao')
  expect(await order('last')).toMatchObject({ names: places, year: 2026 })
})

test('by rating: the strongest first, nobody who has played nothing, and no number of anybody', async () => {
  const { order, store, desk, standings } = await twoEditions()
  const { names } = await order('rating')
  expect(names).toHaveLength(3)
  const points = new Map((await standings()).rows.map(({ name, points: won }) => [name, won]))
  const own = names.map((name) => points.get(name) ?? 0)
  expect(own).toEqual([...own].sort((one, other) => other - one))
  const answer = await atTheDoor('brands.order', { brandId: 'brand-1', competitionId: NEXT, by: 'rating' }, desk())
  expect(Object.keys(answered(answer))).toEqual(['nos'])
  expect(await store.showings.count()).toBe(0)
})

test('a sheet of an earlier edition gives the order where none was played here', async () => {
  const { order, store } = await twoEditions()
  await store.brands.change({ _id: 'brand-1' }, { editions: BRAND.editions.slice(0, 1) })
  const row = (place: number, name: string, memberId?: string) =>
    store.pastRows.add({
      ...{ id: `x-${place}`, importId: 'x', brandId: 'brand-1', year: 2025, place, name, unit: '面馆' },
      ...(memberId && { memberId }),
    })
  await row(2, 'An', 'm-An')
  await row(1, 'Bai', 'm-Bai')
  await row(3, 'Du')
  expect(await order('last')).toMatchObject({ names: ['Bai', 'An'], year: 2025 })
  expect((await order('rating')).names).toEqual([])
})

test('seeds of a Swiss competition are set before its first round, decide who meets whom, and stay as they are after it', async () => {
  const { order, store, desk } = await twoEditions()
  const seed = async (nos: number[]) => atTheDoor('competitions.seed', { competitionId: NEXT, nos }, desk())
  const { nos } = await order('last')
  expect(answered(await seed(nos))).toEqual({ seeded: 3 })
  const exported = answered(await atTheDoor('competitions.export', { competitionId: NEXT }, desk()))
  const numbers = (exported.entrants as { id: string; number: number }[]).toSorted(
    (one, other) => one.number - other.number
  )
  expect(numbers.map(({ id }) => Number(id)).slice(0, 3)).toEqual(nos)
  answered(await atTheDoor('competitions.pair', { competitionId: NEXT, round: 1 }, desk()))
  const [first] = (await store.rounds.get(`${NEXT}-1`)).pairs
  // Upper half against lower half: the first seed meets the third of four.
  expect([first?.first, first?.second].sort()).toEqual([nos[0], nos[2]].sort())
  answered(await atTheDoor('competitions.publish', { competitionId: NEXT, round: 1, turn: 1 }, desk()))
  expect(await seed([])).toMatchObject({ reason: 'competition_pairs' })
  expect(COMPETITION).not.toBe(NEXT)
})
