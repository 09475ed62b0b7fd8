import { answerText } from '../../../scripts/competition/answerCommand'
import { runForAll } from '../../testing/agenda/runForAll'
import { answered } from '../../testing/answered'
import { aHall, aHolder } from '../../testing/competitions/aHall'
import { dyingAfter, survive } from '../../testing/dying'
import { NOON } from '../../testing/factories'
import { layDeed } from './layRound'

type Hall = Awaited<ReturnType<typeof aHall>>

const EIGHT = ['An', 'Bai', 'Cao', 'Du', 'Fan', 'Gu', 'He', 'Ji']
/** Numbers of those who play a round, or have the bye. */
const inRound = (round: Awaited<ReturnType<Hall['board']>>['round']) => [
  ...(round?.tables.flatMap(({ first, second }) => [first.no, second.no]) ?? []),
  ...(round?.lone.flatMap(({ no, result }) => (result === 'bye' ? [no] : [])) ?? []),
]
const calls = (hall: Awaited<ReturnType<typeof aHall>>) =>
  hall.store.messages.listAll({ where: { kind: 'match_called' } })

test('who holds a place is entered once, under a number of their own', async () => {
  const hall = await aHall(EIGHT)
  const numbers = await Promise.all(EIGHT.map(hall.numberOf))
  expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(answered(await hall.enter())).toEqual({ entered: 0 })
})

test('a round is looked at, published once however often it is tapped, and calls everybody once', async () => {
  const hall = await aHall([...EIGHT, 'Kang'])
  expect(answered(await hall.pair(1))).toEqual({ tables: 4 })
  expect(await hall.tables(1)).toEqual([])
  const taps = await Promise.all([1, 2, 3].map(() => hall.publish(1)))
  expect(taps.map(answered)).toEqual([{ called: 9 }, { called: 9 }, { called: 9 }])
  expect(await hall.tables(1)).toHaveLength(4)
  expect(await calls(hall)).toHaveLength(9)
  expect(await hall.pair(1)).toMatchObject({ reason: 'round_not_draft' })
  expect(await hall.pair(2)).toMatchObject({ reason: 'round_open' })
})

test.each([1, 2, 3, 4])(
  'a process that dies after write %i of a publication leaves nobody uncalled',
  async (writes) => {
    const hall = await aHall(EIGHT)
    answered(await hall.pair(1))
    await survive(hall.publish(1, 1, dyingAfter(writes, hall.store)))
    await runForAll(layDeed, { store: hall.store, clock: () => NOON })
    await hall.publish(1)
    expect([(await hall.tables(1)).length, (await calls(hall)).length]).toEqual([4, 8])
    expect(await hall.store.rounds.findWhere({ unlaid: true })).toBeUndefined()
  }
)

test('a draft is made again once people or results have changed, and not published before', async () => {
  const hall = await aHall(EIGHT)
  answered(await hall.pair(1))
  answered(await hall.mark('An', 'withdrawn'))
  expect((await hall.board()).round?.outdated).toBe(true)
  expect(await hall.publish(1)).toMatchObject({ reason: 'draft_outdated' })
  expect(answered(await hall.pair(1))).toEqual({ tables: 3 })
  expect(answered(await hall.publish(1))).toEqual({ called: 7 })
})

test('a round closes when every table has a result, and only then the next is paired', async () => {
  const hall = await aHall(EIGHT)
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [first, ...others] = await hall.tables(1)
  for (const match of others) answered(await hall.decide(match, '1/2'))
  expect(await hall.close(1)).toMatchObject({ reason: 'round_unfinished_yet' })
  expect(await hall.pair(2)).toMatchObject({ reason: 'round_open' })
  if (first) answered(await hall.decide(first, '1-0'))
  answered(await hall.close(1))
  expect(answered(await hall.close(1))).toEqual({ closed: true })
  expect(answered(await hall.pair(2))).toEqual({ tables: 4 })
})

test('late comers play from the next round on; who withdraws or is absent is left out, and comes back', async () => {
  const hall = await aHall(EIGHT)
  await hall.playRound(1)
  await hall.store.registrations.add(aHolder('Late'))
  expect((await hall.board()).notEntered).toBe(1)
  expect(answered(await hall.enter())).toEqual({ entered: 1 })
  answered(await hall.mark('An', 'withdrawn'))
  answered(await hall.mark('Bai', 'absent'))
  await hall.playRound(2)
  const { round, entrants } = await hall.board(2)
  const late = await hall.numberOf('Late')
  expect(inRound(round)).toContain(late)
  expect(inRound(round)).not.toContain(await hall.numberOf('An'))
  expect(round?.lone).toContainEqual(expect.objectContaining({ name: 'Bai', result: 'absent' }))
  expect(entrants.find(({ no }) => no === late)).toMatchObject({ joinedRound: 2 })
  answered(await hall.mark('An', 'in'))
  await hall.playRound(3)
  const third = await hall.board(3)
  expect(inRound(third.round).sort()).toEqual(third.entrants.map(({ no }) => no))
})

test('who is absent as often as the rules allow is paired no more, and the desk is told', async () => {
  const hall = await aHall(EIGHT)
  for (const round of [1, 2, 3]) {
    if (round < 3) answered(await hall.mark('An', 'absent'))
    await hall.playRound(round)
  }
  const { entrants, round } = await hall.board(3)
  expect(entrants.filter(({ out }) => out).map(({ name }) => name)).toEqual(['An'])
  expect(round?.lone).toContainEqual(expect.objectContaining({ name: 'An', result: 'absent' }))
})

test('after the last round there is no other', async () => {
  const hall = await aHall(EIGHT, { roundsTotal: 1 })
  await hall.playRound(1)
  expect(await hall.pair(2)).toMatchObject({ reason: 'rounds_played' })
  expect((await hall.board()).card.state).toBe('finished')
})

test('rules are changed until the first round is out', async () => {
  const hall = await aHall(EIGHT)
  const change = () =>
    hall.change({ name: '个人赛', preset: 'yulin2021', roundsTotal: 3, apartRounds: 1, absencesUntilOut: 2 })
  answered(await change())
  expect((await hall.board()).competition).toMatchObject({ preset: 'yulin2021', roundsTotal: 3 })
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  expect(await change()).toMatchObject({ reason: 'competition_pairs' })
})

test('a stored competition, exported, gives the same order and the same next round at the command line', async () => {
  const hall = await aHall([...EIGHT, 'Kang'], { apartRounds: 2 })
  await hall.playRound(1, (table) => (table === 2 ? '0-1' : '1-0'))
  answered(await hall.mark('Du', 'withdrawn'))
  await hall.playRound(2, (table) => (table === 1 ? '1/2' : '0-1f'))
  const exported = JSON.stringify(await hall.exported())
  const told = answerText('standings', exported)
  const shown = await hall.standings()
  expect(told).toMatchObject({
    ok: true,
    value: {
      standings: shown.rows.map(({ no, place, points, values }) => ({ id: `${no}`, place, points, tiebreaks: values })),
    },
  })
  const next = answerText('pair', exported)
  answered(await hall.pair(3))
  const { round } = await hall.board(3)
  expect(next).toMatchObject({
    ok: true,
    value: {
      pairs: round?.tables.map(({ table, first, second }) => ({ table, first: `${first.no}`, second: `${second.no}` })),
    },
  })
})

test('a game without a result counts nothing', async () => {
  const hall = await aHall(EIGHT)
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [first, second] = await hall.tables(1)
  if (!first || !second) throw new Error('no tables')
  answered(await hall.report(first, 'first', 'won'))
  answered(await hall.report(second, 'first', 'won'))
  answered(await hall.report(second, 'second', 'drawn'))
  const { rows, unfinished } = await hall.standings()
  expect([rows.every(({ points }) => points === 0), unfinished]).toEqual([true, 4])
  answered(await hall.report(first, 'second', 'lost'))
  expect((await hall.standings()).rows.map(({ points }) => points)).toEqual([2, 0, 0, 0, 0, 0, 0, 0])
})
