import { runForAll } from '../../testing/agenda/runForAll'
import { answered } from '../../testing/answered'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'
import { dyingAfter, survive } from '../../testing/dying'
import { NOON } from '../../testing/factories'
import { layDeed } from './layRound'

const SIX = ['An', 'Bai', 'Cao', 'Du', 'Fan', 'Gu']

async function published() {
  const hall = await aHall(SIX)
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [table] = await hall.tables(1)
  if (!table) throw new Error('no table')
  return { ...hall, table, round: () => hall.store.rounds.get(`${COMPETITION}-1`) }
}

test('a round is taken back until its first result, tells everybody, and is published anew', async () => {
  const { takeBack, publish, tables, table, report, round, store } = await published()
  answered(await takeBack(1))
  expect(answered(await takeBack(1))).toEqual({ takenBack: true })
  expect(await round()).toMatchObject({ state: 'draft', turn: 2 })
  expect(await store.messages.listAll({ where: { kind: 'match_back' } })).toHaveLength(6)
  expect(await report(table, 'first', 'won')).toMatchObject({ reason: 'round_back' })
  answered(await publish(1, 2))
  expect((await tables(1)).map(({ turn, state }) => [turn, state])).toEqual(Array(3).fill([2, 'open']))
  expect(await store.messages.listAll({ where: { kind: 'match_called' } })).toHaveLength(12)
  expect(await publish(1, 1)).toMatchObject({ reason: 'round_not_draft' })
})

test('with a result it stays, and every other table is as it was', async () => {
  const { takeBack, table, tables, report, round } = await published()
  answered(await report(table, 'first', 'won'))
  expect(await takeBack(1)).toMatchObject({ reason: 'round_begun' })
  expect(await round()).toMatchObject({ state: 'published', turn: 1 })
  expect((await tables(1)).map(({ state }) => state)).toEqual(['reported', 'open', 'open'])
})

test('of a report and a taking back at once one is told that it came too late', async () => {
  const { takeBack, table, tables, report, round } = await published()
  const [told, taken] = await Promise.all([report(table, 'second', 'drawn'), takeBack(1)])
  expect([told.ok, taken.ok].filter(Boolean)).toHaveLength(1)
  const { state } = await round()
  expect(state).toBe(told.ok ? 'published' : 'draft')
  expect((await tables(1)).some((match) => match.state === 'reported')).toBe(told.ok)
})

test.each([1, 2, 3, 4])('one that was cut short after write %i is finished by the agenda', async (writes) => {
  const { takeBack, tables, round, store } = await published()
  await survive(takeBack(1, 1, dyingAfter(writes, store)))
  await runForAll(layDeed, { store, clock: () => NOON })
  expect((await round()).state).not.toBe('undoing')
  expect((await tables(1)).filter(({ state }) => state === 'void')).toEqual([])
})
