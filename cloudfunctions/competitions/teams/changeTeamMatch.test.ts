import type { Match } from '#shared/competitions/play/match'
import { answerText } from '../../../scripts/competition/answerCommand'
import { runForAll } from '../../testing/agenda/runForAll'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTeamHall, FOR_FIRST, FOR_SECOND, TEAMS } from '../../testing/competitions/aTeamHall'
import { dyingAfter, survive } from '../../testing/dying'
import { aPerson, asking, NOON } from '../../testing/factories'
import { layDeed } from '../rounds/layRound'

const FOUR = ['An', 'Bai', 'Cao', 'Du']
const GROUPS = { kind: 'groups', groups: 2, qualifiers: 2 } as const
const KNOCKOUT = { kind: 'knockout', placement: 2 } as const

type Hall = Awaited<ReturnType<typeof aTeamHall>>

/** Both line-ups are in. */
async function opened(hall: Hall, match: Match, players = [1, 2, 3]) {
  for (const side of ['first', 'second'] as const)
    answered(await hall.handIn(match.id, await hall.captainOf(match, side), players))
}

/** Three rubbers for the team with the lower number. */
async function played(hall: Hall, match: Match) {
  await opened(hall, match)
  const games = match.first < match.second ? FOR_FIRST : FOR_SECOND
  for (const no of [1, 2, 3]) answered(await hall.enter(match.id, no, games))
}

async function playStage(hall: Hall, stage: number) {
  for (;;) {
    const open = (await hall.matches(stage)).filter(({ state }) => state === 'open')
    if (open.length === 0) return
    for (const match of open) await played(hall, match)
  }
}

const exported = (hall: Hall) => atTheDoor('competitions.export', { competitionId: TEAMS }, hall.desk())

test('teams play in groups, the best go on, and the bracket goes to its final, at the command line too', async () => {
  const hall = await aTeamHall([...FOUR, 'Fan', 'Gu'], { order: 'swaythling' }, 4, GROUPS)
  expect(await hall.matches(1)).toHaveLength(6)
  await playStage(hall, 1)
  answered(await hall.close(1))
  await hall.begin(2)
  expect((await hall.matches(2)).filter(({ state }) => state === 'open')).toHaveLength(2)
  await playStage(hall, 2)
  answered(await hall.close(2))
  const { bracket, competition } = await hall.view()
  expect(competition.state).toBe('finished')
  expect(bracket?.places.map(({ place, nos }) => [place, nos.length])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
  ])
  expect(bracket?.places[0]?.nos).toEqual([1])
  expect(answerText('stages', JSON.stringify(answered(await exported(hall))))).toMatchObject({
    value: { knockout: { places: bracket?.places.map(({ place, nos }) => ({ place, ids: nos.map(String) })) } },
  })
})

test('a corrected rubber that brings another team to the final is asked about first, and the sealed line-ups are gone', async () => {
  const hall = await aTeamHall(FOUR, { order: 'swaythling' }, 4, KNOCKOUT)
  const [one, other] = await hall.matches(1)
  if (!one || !other) throw new Error('No matches.')
  await opened(hall, one)
  for (const [at, games] of [FOR_FIRST, FOR_FIRST, FOR_SECOND, FOR_SECOND, FOR_FIRST].entries())
    answered(await hall.enter(one.id, at + 1, games))
  await played(hall, other)
  const final = (await hall.matches(1)).at(-1)
  if (!final) throw new Error('No final.')
  await opened(hall, final)
  answered(await hall.enter(final.id, 1, FOR_FIRST))

  const fifth = { matchId: one.id, no: 5, games: FOR_SECOND, result: '0-1' as const, why: '记分单写反了' }
  expect(await atTheDoor('competitions.enterRubber', fifth, hall.desk())).toMatchObject({ reason: 'changes_later' })
  const later = answered(await atTheDoor('competitions.whatIfRubber', fifth, hall.desk()))
  expect(later).toMatchObject([{ matchId: final.id, loses: true, from: [final.first, final.second] }])
  answered(await atTheDoor('competitions.enterRubber', { ...fifth, accepts: [final.id] }, hall.desk()))

  const after = await hall.store.matches.get(final.id)
  expect([after.first, after.second]).toContain(one.second)
  expect(after).toMatchObject({ state: 'open', play: { lineups: {}, rubbers: [] } })
  expect(after.play?.openedAt).toBeUndefined()
  expect(after.play?.history.map(({ did, no }) => `${did} ${no}`)).toEqual(['entered 1', 'dropped 1'])
})

test('a captain whose team no longer plays there hands in nothing', async () => {
  const hall = await aTeamHall(FOUR, { order: 'swaythling' }, 4, KNOCKOUT)
  const [one] = await hall.matches(1)
  if (!one) throw new Error('No match.')
  const captain = await hall.captainOf(one, 'first')
  const { get } = hall.store.matches
  let looks = 0
  hall.store.matches.get = async (id) => {
    looks += 1
    if (looks === 1) await hall.store.matches.change({ _id: id }, { first: 99 })
    return get.call(hall.store.matches, id)
  }
  expect(await hall.handIn(one.id, captain, [1, 2, 3])).toMatchObject({ reason: 'round_back' })
  expect((await hall.store.matches.find(one.id))?.play).toBeUndefined()
})

test('equal boards in a bracket: who has won the first decided board goes on; all drawn, one more game decides', async () => {
  const hall = await aTeamHall(FOUR, { order: 'boards', boards: 2 }, 4, KNOCKOUT)
  const [one, other] = await hall.matches(1)
  if (!one || !other) throw new Error('No matches.')
  for (const match of [one, other]) await opened(hall, match, [1, 2])
  answered(await hall.board(one.id, 1, '0-1'))
  expect(answered(await hall.board(one.id, 2, '1-0'))).toEqual({ score: { first: 2, second: 2 }, isOver: true })
  expect((await hall.store.matches.get(one.id)).result).toBe('0-1')

  answered(await hall.board(other.id, 1, '1/2'))
  expect(answered(await hall.board(other.id, 2, '1/2'))).toEqual({ score: { first: 2, second: 2 }, isOver: false })
  expect(await hall.close(1)).toMatchObject({ reason: 'round_unfinished_yet' })
  expect(answered(await hall.board(other.id, 1, '1-0', '加赛'))).toMatchObject({ isOver: true })
  const final = (await hall.matches(1)).at(-1)
  expect([final?.first, final?.second].sort()).toEqual([one.second, other.first].sort())
})

test.each([1, 2, 3, 4])(
  'a process that dies after write %i of the rubber that decides leaves nobody unseated',
  async (writes) => {
    const hall = await aTeamHall(FOUR, { order: 'swaythling' }, 4, KNOCKOUT)
    const [one, other] = await hall.matches(1)
    if (!one || !other) throw new Error('No matches.')
    await played(hall, one)
    await opened(hall, other)
    for (const no of [1, 2]) answered(await hall.enter(other.id, no, FOR_FIRST))
    const third = { matchId: other.id, no: 3, result: '1-0' as const, games: FOR_FIRST }
    const tell = async (side: 'first' | 'second', on = hall.store) =>
      atTheDoor('competitions.tellRubber', third, asking(on, aPerson(await hall.captainOf(other, side))))
    answered(await tell('first'))
    await survive(tell('second', dyingAfter(writes, hall.store)))
    await runForAll(layDeed, { store: hall.store, clock: () => NOON })
    if ((await hall.store.matches.get(other.id)).state !== 'final') answered(await tell('second'))
    else await layDeed.run({ store: hall.store, clock: () => NOON } as never, other.roundId)
    const final = (await hall.matches(1)).at(-1)
    expect(final).toMatchObject({ second: other.first, state: 'open' })
    expect((await hall.store.matches.get(other.id)).play?.rubbers).toHaveLength(3)
    const called = await hall.store.messages.listAll({ where: { kind: 'match_called' } })
    expect(called.filter(({ title }) => title.startsWith('决赛'))).toHaveLength(2)
  }
)
