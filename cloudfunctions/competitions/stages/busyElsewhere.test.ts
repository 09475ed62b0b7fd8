import { competitionIdOf } from '#shared/competitions/play/competition'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTableHall, RULES, TABLES } from '../../testing/competitions/aTableHall'

const MINUTE = 60_000
const KEY = '00000000000000bc'
const CUP = competitionIdOf(KEY)

/** Four people play a round robin, and a knock-out in the same hall; both are drawn. */
async function twoInOneHall() {
  const hall = await aTableHall(['An', 'Bai', 'Cao', 'Du'], { kind: 'roundRobin', groups: 1 })
  const second = { ...RULES, name: '挑战杯', kind: 'knockout' as const, eventId: 'cup', newKey: KEY }
  answered(await atTheDoor('competitions.make', second, hall.desk()))
  const inCup = { competitionId: CUP, round: 1 }
  const plan = async (id: string) => (await hall.store.rounds.get(`${id}-1`)).plan ?? []
  answered(await hall.pair(1))
  answered(await atTheDoor('competitions.pair', inCup, hall.desk()))
  return { ...hall, inCup, plan }
}

test('a second competition of the event is planned around the first, which both can be published then', async () => {
  const { plan, publish, desk, inCup } = await twoInOneHall()
  const [first, cup] = [await plan(TABLES), await plan(CUP)]
  expect([first.length, cup.length]).toEqual([6, 4])
  for (const one of first)
    for (const other of cup) expect(Math.abs(one.startsAt - other.startsAt)).toBeGreaterThanOrEqual(30 * MINUTE)
  answered(await publish(1))
  answered(await atTheDoor('competitions.publish', { ...inCup, turn: 1 }, desk()))
})

test('two drafts that did not see each other are not both published; drawn again, the later one can be', async () => {
  const { plan, publish, desk, inCup, store } = await twoInOneHall()
  const begins = Math.min(...(await plan(TABLES)).map(({ startsAt }) => startsAt))
  const blind = (await plan(CUP)).map((match) => ({ ...match, startsAt: begins }))
  await store.rounds.change({ _id: `${CUP}-1` }, { plan: blind })
  answered(await publish(1))
  const late = () => atTheDoor('competitions.publish', { ...inCup, turn: 1 }, desk())
  expect(await late()).toMatchObject({ reason: 'draft_outdated', about: expect.stringContaining('别的比赛') })
  answered(await atTheDoor('competitions.pair', inCup, desk()))
  answered(await late())
})

test('two that are published in the same moment are not both out, and nobody of the one that is not was called', async () => {
  const { plan, publish, desk, inCup, store } = await twoInOneHall()
  const begins = Math.min(...(await plan(TABLES)).map(({ startsAt }) => startsAt))
  const blind = (await plan(CUP)).map((match) => ({ ...match, startsAt: begins }))
  await store.rounds.change({ _id: `${CUP}-1` }, { plan: blind })
  await Promise.all([publish(1), atTheDoor('competitions.publish', { ...inCup, turn: 1 }, desk())])
  const out = await store.rounds.listAll({ where: { state: 'published' } })
  const called = await store.matches.listAll({})
  expect(out.length).toBeLessThan(2)
  expect(called.every(({ competitionId }) => out.some((round) => round.competitionId === competitionId))).toBe(true)
})

test('a match is not moved to where the other competition needs the table or somebody who may come', async () => {
  const { plan, desk, inCup } = await twoInOneHall()
  const [taken] = await plan(TABLES)
  const [match] = await plan(CUP)
  if (!taken || !match) throw new Error('Two plans.')
  const move = (table: number) =>
    atTheDoor('competitions.move', { ...inCup, number: match.number, table, startsAt: taken.startsAt }, desk())
  expect(await move(taken.table)).toMatchObject({ about: expect.stringMatching(/有“男子单打”第 1 场/) })
  const answers = await Promise.all([1, 2].map(move))
  for (const answer of answers) expect(answer).toMatchObject({ reason: 'plan_clash' })
})
