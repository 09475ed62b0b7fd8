import { parse } from 'valibot'
import { toEngineInput } from '#shared/competitions/play/played'
import { StandingsSchema } from '#shared/competitions/standings/input'
import { standingsOf } from '#shared/competitions/standings/standingsOf'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall } from '../../testing/competitions/aHall'
import { aPerson, asking } from '../../testing/factories'
import { whatWaits } from '../../testing/whatWaits'
import { isSwissPlayed, readPlayed } from '../readPlayed'

const EIGHT = ['An', 'Bai', 'Cao', 'Du', 'Fan', 'Gu', 'He', 'Ji']

async function playing(names = EIGHT) {
  const hall = await aHall(names)
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const tables = await hall.tables(1)
  const [table] = tables
  if (!table) throw new Error('no table')
  return { ...hall, table, tables: () => hall.tables(1), matchNow: () => hall.store.matches.get(table.id) }
}

test('two who tell the same at once make it final, once', async () => {
  const { table, report, matchNow } = await playing()
  const told = await Promise.all([report(table, 'first', 'won'), report(table, 'second', 'lost')])
  expect(
    told
      .map(answered)
      .map(({ state }) => state)
      .sort()
  ).toEqual(['final', 'reported'])
  expect(await matchNow()).toMatchObject({ state: 'final', result: '1-0', how: 'agreed', rev: 2 })
})

test('two who tell differently at once call for a decision, which is a task until it is taken', async () => {
  const { table, report, decide, matchNow, store } = await playing()
  await Promise.all([report(table, 'first', 'won'), report(table, 'second', 'drawn')])
  expect([(await matchNow()).state, await whatWaits(store)]).toEqual(['disputed', { disputes: 1 }])
  expect(await decide(table, '1/2')).toMatchObject({ reason: 'decision_bare' })
  answered(await decide(table, '1/2', '记录纸有双方签名'))
  expect([await matchNow(), await whatWaits(store)]).toMatchObject([{ state: 'final', result: '1/2' }, {}])
  expect(await report(table, 'first', 'won')).toMatchObject({ reason: 'match_decided' })
})

test('who changes their mind to what the other has told settles it, and the task is gone', async () => {
  const { table, report, matchNow, store } = await playing()
  answered(await report(table, 'first', 'won'))
  answered(await report(table, 'second', 'drawn'))
  answered(await report(table, 'first', 'drawn'))
  expect([(await matchNow()).result, await whatWaits(store)]).toEqual(['1/2', {}])
})

test('a report that comes again, after its answer was lost, changes nothing', async () => {
  const { table, report, matchNow } = await playing()
  for (const _ of [1, 2, 3]) answered(await report(table, 'first', 'won'))
  expect(await matchNow()).toMatchObject({ state: 'reported', rev: 1 })
})

test('only the two at the table tell its result', async () => {
  const { table, store } = await playing()
  const call = asking(store, aPerson('Nobody'))
  const told = await atTheDoor('competitions.report', { matchId: table.id, result: '1-0' }, call)
  expect(told).toMatchObject({ reason: 'not_your_match' })
})

test('the desk writes over what it has not seen only after it has looked again', async () => {
  const { table, report, desk } = await playing()
  answered(await report(table, 'first', 'won'))
  const stale = { matchId: table.id, result: '0-1', rev: table.rev, why: '记录纸' } as const
  expect(await atTheDoor('competitions.decide', stale, desk())).toMatchObject({ reason: 'changed_meanwhile' })
})

test('a corrected result changes the order, and no round that is out', async () => {
  const { table, decide, close, pair, publish, store, standings } = await playing()
  for (const match of await store.matches.listAll()) answered(await decide(match, '1-0'))
  answered(await close(1))
  answered(await pair(2))
  answered(await publish(2))
  const before = await store.rounds.get(`${table.competitionId}-2`)
  answered(await decide(table, '0-1', '记反了'))
  expect((await store.rounds.get(before.id)).pairs).toEqual(before.pairs)
  const { rows } = await standings()
  expect(rows.find(({ no }) => no === table.second)?.points).toBe(2)
  expect(rows.find(({ no }) => no === table.first)?.points).toBe(0)
})

test('everybody tells at once while the desk writes: what was acknowledged is kept, nothing counts twice', async () => {
  const names = Array.from({ length: 48 }, (_none, index) => `P${index}`)
  const { tables, report, decide, store, standings, ...hall } = await playing(names)
  const all = await tables()
  const taps = all.flatMap((match, at) => [
    report(match, 'first', at % 3 ? 'won' : 'drawn'),
    report(match, 'second', at % 3 ? 'lost' : at % 2 ? 'drawn' : 'won'),
    ...(at % 4 === 0 ? [decide(match, '0-1', '记录纸')] : []),
  ])
  const outcomes = await Promise.all(taps)
  expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThan(all.length)
  const after = await tables()
  for (const match of after) {
    expect(match.rev).toBe(match.history.length)
    for (const side of ['first', 'second'] as const) {
      const told = match.history.filter((change) => change.side === side)
      expect(match.reports[side]?.result).toBe(told.at(-1)?.result)
      expect(told.length).toBeLessThanOrEqual(1)
    }
  }
  const played = await readPlayed(store, after[0]?.competitionId ?? '')
  if (!isSwissPlayed(played)) throw new Error('Swiss.')
  const again = standingsOf(parse(StandingsSchema, toEngineInput(played)))
  const { rows } = await standings()
  expect(again).toMatchObject({ value: { standings: rows.map(({ no, points }) => ({ id: `${no}`, points })) } })
  const final = after.filter(({ state }) => state === 'final')
  expect(rows.reduce((sum, { points }) => sum + points, 0)).toBe(2 * final.length)
  expect(await hall.close(1)).toMatchObject({ reason: 'round_unfinished_yet' })
})
