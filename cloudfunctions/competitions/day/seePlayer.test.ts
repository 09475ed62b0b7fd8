import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'
import { aTableHall, TABLES } from '../../testing/competitions/aTableHall'

const see = async (
  store: Awaited<ReturnType<typeof aHall>>['store'],
  desk: object,
  competitionId: string,
  no: number
) =>
  answered(
    await atTheDoor('competitions.player', { competitionId, no }, { ...desk, store, person: undefined } as never)
  )

test('somebody without a session sees the next match of a player with its table, then what was played', async () => {
  const { playRound, pair, publish, tables, store, desk } = await aHall(['An', 'Bai', 'Cao', 'Du'])
  await playRound(1)
  answered(await pair(2))
  answered(await publish(2))
  const [match] = await tables(2)
  const no = match?.first ?? 0
  const seen = await see(store, desk(), COMPETITION, no)
  expect(seen.next).toMatchObject([{ stage: '第 2 轮', table: 1, side: 'first', opponent: { no: match?.second } }])
  expect(seen.past).toMatchObject([{ stage: '第 1 轮', state: 'final', result: '1-0' }])
  expect(seen).toMatchObject({ place: expect.any(Number), points: 2, entrants: 4 })
  expect(JSON.stringify(seen)).not.toContain('p-')
})

test('a draft is not told of; whoever has the bye reads so', async () => {
  const { pair, publish, store, desk } = await aHall(['An', 'Bai', 'Cao'])
  answered(await pair(1))
  const { lone } = await store.rounds.get(`${COMPETITION}-1`)
  const no = lone[0]?.no ?? 0
  expect(await see(store, desk(), COMPETITION, no)).toMatchObject({ next: [], past: [] })
  answered(await publish(1))
  expect(await see(store, desk(), COMPETITION, no)).toMatchObject({ next: [], lone: 'bye' })
})

test('at table tennis the matches come by time, with games once they were played', async () => {
  const { pair, publish, matches, decide, store, desk } = await aTableHall(['An', 'Bai', 'Cao', 'Du'], {
    ...{ kind: 'roundRobin', groups: 1 },
  })
  answered(await pair(1))
  answered(await publish(1))
  const own = (await matches(1)).filter(({ first, second }) => first === 1 || second === 1)
  const [first] = own
  if (!first) throw new Error('A match.')
  answered(
    await decide(first, [
      [11, 5],
      [11, 7],
    ])
  )
  const { next, past } = await see(store, desk(), TABLES, 1)
  expect(next.map(({ startsAt = 0 }) => startsAt)).toEqual(
    next.map(({ startsAt = 0 }) => startsAt).sort((one, other) => one - other)
  )
  expect([next.length, past.length, past[0]?.games?.length]).toEqual([2, 1, 2])
})
