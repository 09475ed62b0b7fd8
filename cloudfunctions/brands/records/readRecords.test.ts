import type { Brand } from '#shared/brands/brand'
import { SHOWING_WORDS } from '#shared/brands/record'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'
import { aPerson, asking } from '../../testing/factories'
import { leaveRecords, ownRecords } from './ownRecords'

const BRAND: Brand = {
  ...{ id: 'brand-1', title: '明珠杯', about: '每年一届', state: 'shown', changedBy: 'Lin', changedAt: 1, rev: 1 },
  editions: [{ name: '第五届', year: 2026, eventId: 'cup' }],
}

/** A brand whose one edition is played to its end: the lower number wins, the last round by forfeit. */
async function anEdition() {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du'], { roundsTotal: 2 })
  await hall.store.brands.add(BRAND)
  await hall.playRound(1, () => '1-0')
  const show = (name: string, isShown = true) =>
    atTheDoor('brands.showRecord', { isShown, words: SHOWING_WORDS }, asking(hall.store, aPerson(name)))
  const records = async (name = 'Somebody') =>
    answered(await atTheDoor('brands.records', { brandId: 'brand-1' }, asking(hall.store, aPerson(name))))
  const meetings = async (key: string) =>
    answered(await atTheDoor('brands.meetings', { brandId: 'brand-1', key }, asking(hall.store, aPerson('Somebody'))))
  const finish = () => hall.playRound(2, (table) => (table === 1 ? '1-0f' : '1/2'))
  return { ...hall, show, records, meetings, finish }
}

test('nobody is shown who has not said so, and nothing of what is not over', async () => {
  const { show, records, finish } = await anEdition()
  answered(await show('An'))
  expect((await records()).rows).toEqual([])
  await finish()
  const { rows } = await records()
  expect(rows.map(({ name }) => name)).toEqual(['An'])
  expect((await records('An')).mine).toEqual({ isShown: true, played: 1, key: rows[0]?.key })
  expect((await records('Bai')).mine).toEqual({ isShown: false, played: 1 })
  expect(JSON.stringify(await records())).not.toMatch(/Bai|Cao|Du|p-An/)
})

test('whoever has played nothing here yet reads their own yes, and stands in no list', async () => {
  const { show, records, finish } = await anEdition()
  await finish()
  answered(await show('Newcomer'))
  expect(await records('Newcomer')).toMatchObject({ rows: [], mine: { isShown: true, played: 0 } })
})

test('points go by place and games that were played; a forfeit is no game', async () => {
  const { show, records, finish, standings, store } = await anEdition()
  await finish()
  for (const name of ['An', 'Bai', 'Cao', 'Du']) answered(await show(name))
  const { rows } = await records()
  const placeOf = new Map((await standings()).rows.map(({ name, place }) => [name, place]))
  for (const { name, points, best, played } of rows) {
    expect({ name, best }).toEqual({ name, best: placeOf.get(name) })
    expect({ points, played }).toEqual({ points: [9, 7, 6, 5][(best ?? 0) - 1], played: 1 })
  }
  const games = rows.reduce((sum, { won, drawn, lost }) => sum + won + drawn + lost, 0)
  expect(games).toBe(2 * 3)
  expect(await store.matches.count({ competitionId: COMPETITION })).toBe(4)
})

test('two who both show theirs read how often they have met; one who does not is in nobody else’s', async () => {
  const { show, records, meetings, finish, tables, nameOf } = await anEdition()
  await finish()
  const [first] = await tables(1)
  if (!first) throw new Error('A table.')
  const [winner, loser] = [await nameOf(first.first), await nameOf(first.second)]
  answered(await show(winner))
  const key = (await records()).rows[0]?.key ?? ''
  expect(await meetings(key)).toEqual([])
  answered(await show(loser))
  expect(await meetings(key)).toMatchObject([{ name: loser, won: 1, drawn: 0, lost: 0 }])
  expect(await meetings('r0000')).toEqual([])
})

test('a yes taken back leaves nothing, said as often as one likes; so does leaving for good', async () => {
  const { show, records, finish, store } = await anEdition()
  await finish()
  answered(await show('An'))
  answered(await show('An'))
  const key = (await records()).rows[0]?.key
  expect(await ownRecords.list({ store, person: aPerson('An') } as never)).toHaveLength(1)
  answered(await show('An', false))
  answered(await show('An', false))
  expect((await records()).rows).toEqual([])
  expect(await store.showings.count({})).toBe(0)
  answered(await show('An'))
  expect((await records()).rows[0]?.key).not.toBe(key)
  await leaveRecords.forGood?.(store, aPerson('An'))
  expect(await store.showings.count({})).toBe(0)
})

test('of a hidden brand, and of an event for people by name, nobody reads anything', async () => {
  const { show, records, finish, store } = await anEdition()
  await finish()
  answered(await show('An'))
  await store.events.change({ _id: 'cup' }, { openTo: { kind: 'invited', memberIds: ['m-An'] } })
  expect((await records()).rows).toEqual([])
  await store.brands.change({ _id: 'brand-1' }, { state: 'hidden' })
  await expect(records()).rejects.toThrow('not_found')
})
