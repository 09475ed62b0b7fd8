import type { PlannedMatch } from '#shared/competitions/play/round'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTableHall, FIRST, TABLES } from '../../testing/competitions/aTableHall'
import { NOON } from '../../testing/factories'
import { layDeed } from '../rounds/layRound'

const MINUTE = 60_000

/** A stage with its plan, of two tables, twenty minutes a match and ten for a rest; moves are made at the desk. */
async function aPlan(names = ['An', 'Bai', 'Cao', 'Du'], rules: Parameters<typeof aTableHall>[1] = ROUND_ROBIN) {
  const hall = await aTableHall(names, rules)
  answered(await hall.pair(1))
  const plan = async (stage = 1) => (await hall.store.rounds.get(`${TABLES}-${stage}`)).plan ?? []
  const move = (number: number, table: number, startsAt: number, round = 1) =>
    atTheDoor('competitions.move', { competitionId: TABLES, round, number, table, startsAt }, hall.desk())
  const lastAt = async (stage = 1) => Math.max(...(await plan(stage)).map(({ startsAt }) => startsAt))
  return { ...hall, plan, move, lastAt }
}

const ROUND_ROBIN = { kind: 'roundRobin', groups: 1 } as const
const find = (plan: PlannedMatch[], number: number) => plan.find((one) => one.number === number)

test('a match is moved to another table and time; views, judges and the two know it', async () => {
  const { publish, move, plan, lastAt, matches, store, view } = await aPlan()
  answered(await publish(1))
  const at = (await lastAt()) + 60 * MINUTE
  answered(await move(1, 2, at))
  expect(find(await plan(), 1)).toMatchObject({ table: 2, startsAt: at })
  expect((await matches(1))[0]).toMatchObject({ number: 1, table: 2, startsAt: at, rev: 0 })
  expect((await view()).matches[0]).toMatchObject({ number: 1, table: 2, startsAt: at })
  const told = async () => (await store.messages.listAll()).filter(({ title }) => title.includes('改到'))
  expect(await told()).toHaveLength(2)
  answered(await move(1, 2, at))
  expect(await told()).toHaveLength(2)
  expect(await store.log.count({ action: 'competitions.move' })).toBe(1)
})

test('it is refused with the reason where the table is taken, a player is busy, or the rest is too short', async () => {
  const { plan, move, lastAt } = await aPlan()
  const [one, other] = await plan()
  if (!one || !other) throw new Error('Two matches.')
  const refusal = async (...to: Parameters<typeof move>) => {
    const answer = await move(...to)
    return answer.ok ? '' : `${answer.reason} ${answer.about ?? ''}`
  }
  expect(await refusal(one.number, other.table, other.startsAt)).toMatch(/plan_clash.*有第 2 场，一场留 20 分钟/)
  const own = (await plan()).filter(({ first, second }) => [first, second].includes(one.first ?? 0))
  const later = own.find(({ number }) => number !== one.number)
  expect(await refusal(one.number, later?.table === 1 ? 2 : 1, (later?.startsAt ?? 0) + 25 * MINUTE)).toMatch(
    /打完要歇 10 分钟|一场留 20 分钟/
  )
  expect(await refusal(one.number, 3, (await lastAt()) + 90 * MINUTE)).toContain('只有 2 张台')
  expect(await plan()).toContainEqual(one)
})

test('a match of the bracket stays behind those that lead to it and before those that follow', async () => {
  const { publish, move, plan, lastAt } = await aPlan(['An', 'Bai', 'Cao', 'Du'], { kind: 'knockout', placement: 2 })
  answered(await publish(1))
  const all = await plan()
  const final = all.find(({ places }) => places?.[1] === 2)
  const semi = all.find(({ places }) => places?.[1] === 4)
  if (!final || !semi) throw new Error('A bracket.')
  expect(await move(final.number, final.table, semi.startsAt + 25 * MINUTE)).toMatchObject({
    ...{ reason: 'plan_clash', about: expect.stringMatching(/要等第 \d+ 场打完、歇够 10 分钟/) },
  })
  expect(await move(semi.number, 2, final.startsAt + 90 * MINUTE)).toMatchObject({
    about: expect.stringContaining(`后面的第 ${final.number} 场`),
  })
  answered(await move(final.number, 2, (await lastAt()) + 30 * MINUTE))
})

test('what is over is not moved and takes no room; a draft is moved without a word, until it is drawn again', async () => {
  const { publish, pair, move, plan, lastAt, matches, decide, store } = await aPlan()
  const before = await plan()
  answered(await move(1, 1, (await lastAt()) + 60 * MINUTE))
  expect(await store.messages.listAll()).toEqual([])
  answered(await pair(1))
  expect(await plan()).toEqual(before)
  answered(await publish(1))
  const [first] = await matches(1)
  if (!first) throw new Error('A match.')
  answered(await decide(first, FIRST))
  expect(await move(1, 1, (await lastAt()) + 60 * MINUTE)).toMatchObject({ reason: 'plan_over' })
  const last = before.at(-1)
  expect(await move(last?.number ?? 0, first.table, last?.startsAt ?? 0)).not.toMatchObject({ reason: 'plan_over' })
})

test('where a crash cut a move short, the agenda brings the match after its plan', async () => {
  const { publish, plan, store, matches } = await aPlan()
  answered(await publish(1))
  const at = NOON + 600 * MINUTE
  const moved = (await plan()).map((one) => (one.number === 1 ? { ...one, startsAt: at } : one))
  await store.rounds.change({ _id: `${TABLES}-1` }, { plan: moved, moves: 1 })
  await layDeed.run({ store, clock: () => NOON } as never, `${TABLES}-1`)
  expect((await matches(1))[0]?.startsAt).toBe(at)
})

test('nothing is moved into the past', async () => {
  const { move, publish } = await aPlan()
  answered(await publish(1))
  expect(await move(1, 1, NOON - 11 * MINUTE)).toMatchObject({ reason: 'plan_clash', about: '那个时间已经过了。' })
})

test('two who move two matches to one table at the same moment do not both get it', async () => {
  const { plan, move, lastAt, publish } = await aPlan()
  answered(await publish(1))
  const at = (await lastAt()) + 120 * MINUTE
  const answers = await Promise.all([move(1, 1, at), move(2, 1, at)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await plan()).filter(({ startsAt }) => startsAt === at)).toHaveLength(1)
})
