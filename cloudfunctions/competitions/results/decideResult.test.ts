import type { GameScore } from '#shared/competitions/tableTennis/score'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTableHall, FIRST, SECOND } from '../../testing/competitions/aTableHall'

async function playing(names = ['An', 'Bai', 'Cao', 'Du']) {
  const hall = await aTableHall(names, { kind: 'roundRobin', groups: 1 })
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [match] = await hall.matches(1)
  if (!match) throw new Error('A match.')
  return { ...hall, match }
}

test('two who tell the same games make a match final, game by game', async () => {
  const { match, report, store } = await playing()
  expect(answered(await report(match, 'first', FIRST))).toEqual({ state: 'reported' })
  expect(
    answered(
      await report(match, 'second', [
        [11, 5],
        [11, 8],
      ])
    )
  ).toEqual({ state: 'disputed' })
  expect(answered(await report(match, 'second', FIRST))).toEqual({ state: 'final' })
  expect(await store.matches.get(match.id)).toMatchObject({ result: '1-0', games: FIRST, how: 'agreed' })
})

test.each([
  [
    [
      [11, 10],
      [11, 5],
    ],
    '第 1 局 11-10 不可能',
  ],
  [[[11, 9]], '没有打完'],
  [
    [
      [11, 9],
      [11, 9],
      [11, 9],
    ],
    '不能再有第 3 局',
  ],
  [
    [
      [11, 9],
      [13, 10],
    ],
    '第 2 局 13-10 不可能',
  ],
] as [GameScore[], string][])('games that cannot be are refused with what is wrong: %j', async (games, about) => {
  const { match, report, decide } = await playing()
  for (const answer of [await report(match, 'first', games), await decide(match, games)])
    expect(answer).toMatchObject({ reason: 'score_impossible', about: expect.stringContaining(about) })
})

test('a told winner must be the one who has won the games, and table tennis is never told without games', async () => {
  const { match, desk } = await playing()
  const tell = (over: object) =>
    atTheDoor('competitions.decide', { matchId: match.id, rev: 0, ...over } as never, desk())
  expect(await tell({ result: '0-1', games: FIRST })).toMatchObject({ reason: 'score_impossible' })
  expect(await tell({ result: '1-0' })).toMatchObject({ reason: 'score_impossible' })
  expect(await tell({ result: '1/2' })).toMatchObject({ reason: 'score_impossible' })
  expect(await tell({ result: '1-0f', games: FIRST })).toMatchObject({ reason: 'score_impossible' })
})

test('who did not come, or did not go on, has no match point; the other has two', async () => {
  const { matches, forfeit, decide, view } = await playing(['An', 'Bai', 'Cao'])
  const [one, other, third] = await matches(1)
  if (!one || !other || !third) throw new Error('Three matches.')
  answered(await forfeit(one, '1-0f'))
  answered(
    await decide(
      other,
      [
        [11, 4],
        [3, 7],
      ],
      { result: '1-0', retired: 'second' }
    )
  )
  answered(await decide(third, FIRST))
  const points = new Map((await view()).groups[0]?.rows.map(({ no, matchPoints }) => [no, matchPoints]))
  const expected = new Map<number, number>()
  const add = (no: number, gained: number) => expected.set(no, (expected.get(no) ?? 0) + gained)
  for (const [match, lost] of [
    [one, 0],
    [other, 0],
    [third, 1],
  ] as const) {
    add(match.first, 2)
    add(match.second, lost)
  }
  expect(points).toEqual(expected)
})

test('another score takes the place of the first, and a forfeit leaves no games behind', async () => {
  const { match, decide, store, desk } = await playing()
  answered(await decide(match, FIRST))
  answered(await decide(match, SECOND))
  expect(await store.matches.get(match.id)).toMatchObject({ result: '0-1', games: SECOND })
  const away = { matchId: match.id, result: '1-0f', rev: 2 } as const
  expect(await atTheDoor('competitions.decide', away, desk())).toMatchObject({ reason: 'decision_bare' })
  answered(await atTheDoor('competitions.decide', { ...away, why: '没有到场' }, desk()))
  expect((await store.matches.get(match.id)).games).toBeUndefined()
})

test('everybody tells at once while the desk writes: nothing counts twice, the order equals what is stored', async () => {
  const names = Array.from({ length: 12 }, (_none, at) => `P${at}`)
  const { matches, report, decide, view } = await playing(names)
  const all = await matches(1)
  await Promise.all(
    all.flatMap((match, at) => [
      report(match, 'first', at % 4 ? FIRST : SECOND),
      report(match, 'second', FIRST),
      ...(at % 5 === 0 ? [decide(match, SECOND)] : []),
    ])
  )
  const after = await matches(1)
  for (const match of after) expect(match.rev).toBe(match.history.length)
  const { groups, matches: shown } = await view()
  const final = after.filter(({ state }) => state === 'final')
  expect(shown.filter(({ state }) => state === 'final')).toHaveLength(final.length)
  expect(groups[0]?.rows.reduce((sum, { matchPoints }) => sum + matchPoints, 0)).toBe(3 * final.length)
})
