import { roleFor } from '#shared/access/role'
import { SILENCE_MS } from '#shared/competitions/play/judging'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTableHall, FIRST, TABLES } from '../../testing/competitions/aTableHall'
import { aTeamHall, FOR_FIRST, TEAMS } from '../../testing/competitions/aTeamHall'
import { aPerson, asking, NOON } from '../../testing/factories'
import { silenceDeed } from './callJudge'

const COMPETITION = { kind: 'competition', id: TABLES } as const
const judge = { ...aPerson('Zheng'), roles: [roleFor('judge', COMPETITION)] }
const other = { ...aPerson('Zhou'), roles: [roleFor('judge', { kind: 'competition', id: 'pearl' })] }

async function aReported() {
  const hall = await aTableHall(['An', 'Bai', 'Cao', 'Du'], { kind: 'roundRobin', groups: 1 })
  await hall.store.people.addMany([judge, other])
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [match] = await hall.matches(1)
  if (!match) throw new Error('A match.')
  answered(await hall.report(match, 'first', FIRST))
  const look = (at: number) => silenceDeed.run({ store: hall.store, clock: () => at } as never, match.id)
  return { ...hall, match, look }
}

test('where one has told and the other keeps silent, the judges are called after some minutes, once', async () => {
  const { store, match, look } = await aReported()
  expect(await look(NOON + SILENCE_MS - 1)).toBe(NOON + SILENCE_MS)
  expect(await store.tasks.listAll()).toEqual([])
  expect(await look(NOON + SILENCE_MS)).toBeUndefined()
  await look(NOON + 2 * SILENCE_MS)
  expect((await store.matches.get(match.id)).calledAt).toBe(NOON + SILENCE_MS)
  const called = await store.messages.listAll({ where: { personId: judge.id } })
  expect(called.map(({ title, path }) => [title, path])).toEqual([
    [expect.stringContaining('等裁判'), `features/officer/pages/judge?id=${TABLES}`],
  ])
  expect((await store.tasks.listAll()).map(({ subject }) => subject)).toEqual([match.id])
  expect(await silenceDeed.all(store)).toEqual([])
})

test('the other who tells at last, or a judge who decides, ends the waiting', async () => {
  const { store, match, look, report } = await aReported()
  expect(await silenceDeed.all(store)).toEqual([{ subject: match.id, at: NOON + SILENCE_MS }])
  await look(NOON + SILENCE_MS)
  answered(await report(match, 'second', FIRST))
  expect(await store.tasks.listAll()).toEqual([])
  expect(await look(NOON + 3 * SILENCE_MS)).toBeUndefined()
})

test('a judge sees and decides the matches of the own competition, and nothing of another or of the desk', async () => {
  const { store, match, decide } = await aReported()
  const at = { competitionId: TABLES }
  const desk = answered(await atTheDoor('competitions.judge', at, asking(store, judge)))
  expect(desk.rows.map(({ state }) => state)).toContain('reported')
  await expect(atTheDoor('competitions.judge', at, asking(store, other))).rejects.toThrow('forbidden')
  const decision = { matchId: match.id, result: '1-0', games: FIRST, rev: 1 } as const
  await expect(atTheDoor('competitions.decide', decision, asking(store, other))).rejects.toThrow('forbidden')
  answered(await atTheDoor('competitions.decide', decision, asking(store, judge)))
  expect((await store.matches.get(match.id)).history.at(-1)).toMatchObject({ by: judge.name, did: 'decided' })
  await expect(atTheDoor('competitions.close', { ...at, round: 1 }, asking(store, judge))).rejects.toThrow('forbidden')
  await expect(atTheDoor('desk.today', {}, asking(store, judge))).rejects.toThrow('forbidden')
  expect(await decide(match, FIRST)).toMatchObject({ ok: true })
})

test('of a rubber that one team alone has told a judge is called, again for the next one, and not once it is entered', async () => {
  const hall = await aTeamHall(['An', 'Bai'])
  const { store } = hall
  const refereeing = { ...aPerson('Zheng'), roles: [roleFor('judge', { kind: 'competition', id: TEAMS })] }
  await store.people.add(refereeing)
  const [match] = await hall.matches()
  if (!match) throw new Error('A match.')
  const captains = [await hall.captainOf(match, 'first'), await hall.captainOf(match, 'second')] as const
  for (const captain of captains) answered(await hall.handIn(match.id, captain, [1, 2, 3]))
  const tell = async (at: 0 | 1, no: number, now: number) =>
    answered(
      await atTheDoor(
        'competitions.tellRubber',
        { matchId: match.id, no, games: FOR_FIRST, result: '1-0' },
        asking(store, aPerson(captains[at]), now)
      )
    )
  const look = (at: number) => silenceDeed.run({ store, clock: () => at } as never, match.id)
  const waiting = () => store.tasks.count({ kind: 'disputes', subject: match.id })
  const calls = () => store.messages.count({ personId: refereeing.id })

  await tell(0, 1, NOON)
  expect(await silenceDeed.all(store)).toEqual([{ subject: match.id, at: NOON + SILENCE_MS }])
  expect(await look(NOON + SILENCE_MS - 1)).toBe(NOON + SILENCE_MS)
  await look(NOON + SILENCE_MS)
  await look(NOON + 2 * SILENCE_MS)
  expect([await waiting(), await calls()]).toEqual([1, 1])
  await tell(1, 1, NOON + 2 * SILENCE_MS)
  expect(await waiting()).toBe(0)
  await tell(1, 2, NOON + 3 * SILENCE_MS)
  await look(NOON + 4 * SILENCE_MS)
  expect([await waiting(), await calls()]).toEqual([1, 2])
  answered(await hall.enter(match.id, 2, FOR_FIRST))
  expect(await waiting()).toBe(0)
  expect((await store.matches.get(match.id)).calledAt).toBeUndefined()
  expect(await look(NOON + 9 * SILENCE_MS)).toBeUndefined()
})

test('judges are invited by a code, listed, and dismissed', async () => {
  const { store, desk } = await aReported()
  const at = { competitionId: TABLES }
  const given = answered(await atTheDoor('competitions.inviteJudge', { ...at, name: '郑示例' }, desk()))
  expect(given.code).toHaveLength(12)
  expect(await store.invitations.findWhere({ name: '郑示例' })).toMatchObject({
    roles: [roleFor('judge', COMPETITION)],
  })
  expect(answered(await atTheDoor('competitions.judges', at, desk()))).toEqual([{ id: judge.id, name: judge.name }])
  answered(await atTheDoor('competitions.endJudge', { ...at, personId: judge.id }, desk()))
  expect(answered(await atTheDoor('competitions.judges', at, desk()))).toEqual([])
  expect(await atTheDoor('competitions.endJudge', { ...at, personId: other.id }, desk())).toMatchObject({
    reason: 'not_a_judge',
  })
})
