import * as v from 'valibot'
import { exportTrf, TrfSchema } from '#shared/competitions/trf/exportTrf'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, aHolder } from '../../testing/competitions/aHall'
import { ofSwiss } from '../../testing/competitions/ofSwiss'
import { anEvent } from '../../testing/factories'

const NAMES = ['An', 'Bai', 'Cao', 'Du', 'E', 'Guo', 'He']
const RULES = { name: '接着办', preset: 'rules2020', roundsTotal: 5, apartRounds: 0, absencesUntilOut: 2 } as const
const BROUGHT = 'c00000000000000ee'

/** Two rounds and a half of seven people, one of whom has withdrawn; the report of it; and another event of the same people. */
async function aReport() {
  const hall = await aHall(NAMES)
  await hall.playRound(1, (table) => (table === 1 ? '1-0' : '1/2'))
  answered(await hall.mark('E', 'withdrawn'))
  await hall.playRound(2, (table) => (table === 1 ? '0-1f' : '0-1'))
  answered(await hall.pair(3))
  answered(await hall.publish(3))
  const [table] = await hall.tables(3)
  if (table) answered(await hall.decide(table, '1-0'))
  const written = async (competitionId?: string) => {
    const asked = competitionId ? atTheDoor('competitions.export', { competitionId }, hall.desk()) : undefined
    const input = asked ? answered(await asked) : await hall.exported()
    const report = exportTrf(v.parse(TrfSchema, { ...input, title: '示例杯' }))
    if (!report.ok) throw new Error(report.text)
    return report.value
  }
  const { store } = hall
  await store.events.add(anEvent({ id: 'other', capacity: 300 }))
  await store.registrations.addMany(
    [...NAMES, 'Fu'].map((name) => aHolder(name, { id: `other:m-${name}`, eventId: 'other' }))
  )
  const bring = (report: string, newKey = BROUGHT.slice(1)) =>
    atTheDoor('competitions.bring', { ...RULES, eventId: 'other', newKey, report }, hall.desk())
  const rows = async (competitionId: string) => {
    const view = ofSwiss(answered(await atTheDoor('competitions.standings', { competitionId }, hall.desk())))
    return view.rows.map(({ name, place, points, values }) => ({ name, place, points, values }))
  }
  return { ...hall, written, bring, rows }
}

test('what was exported is brought, and has the same standings, the same report, and goes on', async () => {
  const { written, bring, rows, store, desk, standings } = await aReport()
  const report = await written()
  expect(answered(await bring(report))).toEqual({ competitionId: BROUGHT, entered: 7, rounds: 3 })
  const before = (await standings()).rows
  expect(await rows(BROUGHT)).toEqual(
    before.map(({ name, place, points, values }) => ({ name, place, points, values }))
  )
  expect(await written(BROUGHT)).toBe(report)
  expect(
    (await store.rounds.listAll({ where: { competitionId: BROUGHT } })).map(({ no, state }) => [no, state])
  ).toEqual([
    [1, 'closed'],
    [2, 'closed'],
    [3, 'published'],
  ])
  expect((await store.entrants.findWhere({ competitionId: BROUGHT, name: 'E' }))?.status).toBe('withdrawn')
  for (const { id, rev, state } of await store.matches.listAll({ where: { competitionId: BROUGHT, round: 3 } }))
    if (state === 'open') answered(await atTheDoor('competitions.decide', { matchId: id, result: '1/2', rev }, desk()))
  answered(await atTheDoor('competitions.close', { competitionId: BROUGHT, round: 3 }, desk()))
  answered(await atTheDoor('competitions.pair', { competitionId: BROUGHT, round: 4 }, desk()))
})

test('the same again makes no second one', async () => {
  const { written, bring, store } = await aReport()
  const report = await written()
  const counts = () =>
    Promise.all([
      store.competitions.count(),
      store.entrants.count({ competitionId: BROUGHT }),
      store.matches.count({ competitionId: BROUGHT }),
    ])
  answered(await bring(report))
  const once = await counts()
  answered(await bring(report))
  expect(await counts()).toEqual(once)
})

test.each<[string, (report: string) => string, RegExp]>([
  ['nobody of the event', (report) => report.replace(/ Cao {2}/, ' Zhao '), /第 \d+ 行：Zhao不在这场活动的报名名单里/],
  ['somebody twice', (report) => report.replace(/ Cao {2}/, ' Bai  '), /第 \d+ 行：Bai在第 \d+ 行已经有了/],
  [
    'another result in the line of the other',
    (report) => report.replace(/(\d) w 1/, '$1 b 1'),
    /第 \d+ 行：\d 号第 1 轮/,
  ],
  ['a half-point bye', (report) => report.replace('0000 - U', '0000 - H'), /第 \d+ 行：第 \d 轮记的是半分轮空/],
  ['something else than a report', () => '名次,姓名\n1,An', /没有以 001 开头/],
])('a report with %s is refused by its line, and nothing is written', async (_what, broken, words) => {
  const { written, bring, store } = await aReport()
  const report = broken(await written())
  expect(await bring(report)).toMatchObject({ reason: 'trf_wrong', about: expect.stringMatching(words) })
  expect(await store.competitions.count()).toBe(1)
  expect(await store.entrants.count({ competitionId: BROUGHT })).toBe(0)
})

test('two of one name are told apart by their enterprise, in the report too', async () => {
  const { written, bring, store } = await aReport()
  await store.registrations.change({ _id: 'other:m-Fu' }, { name: 'An' })
  expect(await bring(await written())).toMatchObject({ about: expect.stringContaining('有 2 位An') })
  await store.enterprises.addMany([
    { ...(await store.enterprises.list({ limit: 1 }))[0], id: 'ent-An', name: '甲厂' } as never,
    { ...(await store.enterprises.list({ limit: 1 }))[0], id: 'ent-Fu', name: '乙厂' } as never,
  ])
  answered(await bring((await written()).replace(/ An {7}/, ' An（甲厂）   ')))
  expect(
    (await store.entrants.list({ where: { competitionId: BROUGHT, name: 'An' }, limit: 5 })).map(({ unit }) => unit)
  ).toEqual(['甲厂'])
})
