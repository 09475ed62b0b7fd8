import { answered } from '../../../cloudfunctions/testing/answered'
import { atTheDoor } from '../../../cloudfunctions/testing/atTheDoor'
import { aHall, COMPETITION } from '../../../cloudfunctions/testing/competitions/aHall'
import { aTableHall, TABLES } from '../../../cloudfunctions/testing/competitions/aTableHall'
import { aTeamHall, TEAMS } from '../../../cloudfunctions/testing/competitions/aTeamHall'
import { aPerson, asking } from '../../../cloudfunctions/testing/factories'
import type { TeamRules } from '../../../src/shared/competitions/teams/teamRules'
import type { DemoHall } from './demoHall'
import { playRound } from './playRound'

/** A hall in which tokens are the names of people; `officer` is the organiser. */
function demoOf(hall: Pick<Awaited<ReturnType<typeof aHall>>, 'store' | 'desk' | 'nameOf'>): DemoHall {
  let draws = 0
  return {
    organiser: 'officer',
    chance: () => ((draws++ * 7) % 10) / 10,
    tokenOf: async (no) => hall.nameOf(no),
    call: (token, action, input) =>
      atTheDoor(action, input, token === 'officer' ? hall.desk() : asking(hall.store, aPerson(token))) as never,
  }
}

test('a round is paired, published, told by both of every table, and closed; then the next', async () => {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du', 'Fu'])
  expect(await playRound(demoOf(hall), COMPETITION)).toEqual({ ok: true, round: 1, tables: 2 })
  const played = await hall.tables(1)
  expect(played.map(({ how, reports }) => [how, Object.keys(reports).length])).toEqual([
    ['agreed', 2],
    ['agreed', 2],
  ])
  expect(await playRound(demoOf(hall), COMPETITION)).toMatchObject({ round: 2 })
  expect((await hall.board()).rounds.map(({ state }) => state)).toEqual(['closed', 'closed'])
})

test('a round that is played already is finished: what the two told differently is decided', async () => {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du'])
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [match] = await hall.tables(1)
  if (!match) throw new Error('A match.')
  answered(await hall.report(match, 'first', 'won'))
  answered(await hall.report(match, 'second', 'won'))
  expect(await playRound(demoOf(hall), COMPETITION)).toEqual({ ok: true, round: 1, tables: 2 })
  expect((await hall.tables(1))[0]).toMatchObject({ state: 'final', how: 'decided' })
})

test('groups and the bracket are played to the end, and after the last the refusal is said', async () => {
  const hall = await aTableHall(['An', 'Bai', 'Cao', 'Du', 'Fu', 'Gao'])
  expect(await playRound(demoOf(hall), TABLES)).toMatchObject({ ok: true, round: 1, tables: 6 })
  expect(await playRound(demoOf(hall), TABLES)).toMatchObject({ ok: true, round: 2, tables: 4 })
  expect(await playRound(demoOf(hall), TABLES)).toMatchObject({ ok: false })
  expect((await hall.view()).competition.state).toBe('finished')
})

test.each<[string, TeamRules]>([
  ['of table tennis', { order: 'corbillon' }],
  ['over boards', { order: 'boards', boards: 2 }],
])('teams %s play through their bracket, each match with line-ups and rubbers', async (_what, rules) => {
  const hall = await aTeamHall(['An', 'Bai', 'Cao', 'Du'], rules, 4, { kind: 'knockout', placement: 4 })
  const nameOf = async (no: number) => (await hall.entrantOf(no)).name.replace('队', '')
  const demo = demoOf({ ...hall, desk: () => hall.desk(), nameOf })
  expect(await playRound(demo, TEAMS)).toEqual({ ok: true, round: 1, tables: 4 })
  expect((await hall.view()).competition.state).toBe('finished')
  for (const { state, play } of await hall.matches()) {
    expect({ state, isOpen: play?.openedAt !== undefined }).toEqual({ state: 'final', isOpen: true })
    expect(play?.rubbers.length).toBeGreaterThan(1)
  }
})
