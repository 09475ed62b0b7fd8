import { answerText } from '../../../scripts/competition/answerCommand'
import { runForAll } from '../../testing/agenda/runForAll'
import { answered } from '../../testing/answered'
import { aTableHall, FIRST, lowerWins, SECOND } from '../../testing/competitions/aTableHall'
import { dyingAfter, survive } from '../../testing/dying'
import { NOON } from '../../testing/factories'
import { layDeed } from '../rounds/layRound'

const EIGHT = ['An', 'Bai', 'Cao', 'Du', 'Fan', 'Gu', 'He', 'Ji']

const calls = ({ store }: Awaited<ReturnType<typeof aTableHall>>) =>
  store.messages.listAll({ where: { kind: 'match_called' } })

test('groups are drawn, published once, played, and lead into a bracket that goes to its final', async () => {
  const hall = await aTableHall(EIGHT)
  answered(await hall.pair(1))
  expect((await hall.view()).groups).toEqual([])
  expect((await hall.board()).view.groups.map(({ rows }) => rows.length)).toEqual([4, 4])
  const taps = await Promise.all([1, 2, 3].map(() => hall.publish(1)))
  expect(taps.map(answered)).toEqual([{ called: 8 }, { called: 8 }, { called: 8 }])
  expect(await hall.matches(1)).toHaveLength(12)
  expect(await calls(hall)).toHaveLength(8)
  for (const match of await hall.matches(1)) answered(await hall.decide(match, lowerWins(match)))
  expect(await hall.pair(2)).toMatchObject({ reason: 'round_open' })
  answered(await hall.close(1))
  await hall.playStage(2)
  const { bracket, competition } = await hall.view()
  expect(competition.state).toBe('finished')
  expect(bracket?.places.map(({ place, nos }) => [place, nos.length])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
  ])
  expect(bracket?.places[0]?.nos).toEqual([1])
  expect((await hall.own(await hall.nameOf(1)))?.place).toBe(1)
})

test('a stored competition, exported, gives the same groups and the same bracket at the command line', async () => {
  const hall = await aTableHall([...EIGHT, 'Kang'], { groups: 3 })
  answered(await hall.seed([3, 1, 2]))
  await hall.playStage(1, (match) => (match.number === 2 ? SECOND : lowerWins(match)))
  answered(await hall.pair(2))
  answered(await hall.publish(2))
  const [first] = await hall.matches(2)
  if (first) answered(await hall.decide(first, FIRST))
  const exported = await hall.exported()
  const shown = await hall.view()
  const told = answerText('stages', JSON.stringify(exported))
  expect(told).toMatchObject({
    ok: true,
    value: {
      groups: shown.groups.map(({ rows }) => ({ order: rows.map(({ no }) => `${no}`) })),
      knockout: { places: shown.bracket?.places.map(({ place, nos }) => ({ place, ids: nos.map(String) })) },
    },
  })
  const { drawn, lines, ...undrawn } = exported as Record<string, unknown>
  const again = answerText('stages', JSON.stringify({ ...undrawn, matches: [] }))
  const ids = (again as { value: { groups: { ids: string[] }[] } }).value.groups.map((group) => group.ids)
  expect(ids).toEqual(drawn)
  const groupMatches = (exported as { matches: { bracket?: string }[] }).matches.filter(({ bracket }) => !bracket)
  const redrawn = answerText('stages', JSON.stringify({ ...undrawn, matches: groupMatches }))
  expect(redrawn).toMatchObject({ value: { lines } })
})

test.each([1, 2, 3, 4, 5])('a process that dies after write %i of a result leaves nobody standing', async (writes) => {
  const hall = await aTableHall(['An', 'Bai', 'Cao', 'Du'], { kind: 'knockout', placement: 2 })
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [one, other] = await hall.matches(1)
  if (!one || !other) throw new Error('Two semi-finals.')
  answered(await hall.decide(one, FIRST))
  await survive(hall.decide(other, SECOND, {}, dyingAfter(writes, hall.store)))
  await runForAll(layDeed, { store: hall.store, clock: () => NOON })
  if ((await hall.store.matches.get(other.id)).state !== 'final') answered(await hall.decide(other, SECOND))
  else await layDeed.run({ store: hall.store, clock: () => NOON } as never, other.roundId)
  const final = (await hall.matches(1))[2]
  expect(final).toMatchObject({ first: one.first, second: other.second, state: 'open' })
  const called = await calls(hall)
  expect(called.filter(({ title }) => title.startsWith('决赛'))).toHaveLength(2)
})

test('both semi-finals that end at the same moment lead to one final', async () => {
  const hall = await aTableHall(['An', 'Bai', 'Cao', 'Du'], { kind: 'knockout', placement: 4 })
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [one, other] = await hall.matches(1)
  if (!one || !other) throw new Error('Two semi-finals.')
  await Promise.all(
    [one, other].flatMap((match) => [hall.report(match, 'first', FIRST), hall.report(match, 'second', FIRST)])
  )
  expect((await hall.matches(1)).map(({ state }) => state)).toEqual(['final', 'final', 'open', 'open'])
  const called = await calls(hall)
  expect(called).toHaveLength(8)
})

test('a stage is taken back until its first result, and drawn anew', async () => {
  const hall = await aTableHall(EIGHT)
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  answered(await hall.takeBack(1))
  expect(await hall.store.messages.listAll({ where: { kind: 'match_back' } })).toHaveLength(8)
  answered(await hall.pair(1))
  answered(await hall.publish(1, 2))
  const [first] = await hall.matches(1)
  if (first) answered(await hall.decide(first, FIRST))
  expect(await hall.takeBack(1, 2)).toMatchObject({ reason: 'round_begun' })
})
