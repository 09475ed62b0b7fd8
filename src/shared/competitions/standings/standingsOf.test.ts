import { standings } from '../testing/aStandings'
import { entrants, round } from '../testing/aSwiss'

/** Results by entrant: 1: W3 D2 D4 = 4; 2: D1 W4 L3 = 3; 3: L1 W4 W2 = 4; 4: L2 L3 D1 = 1. */
const worked = {
  entrants: entrants(4),
  rounds: [round('p1-p3 1-0, p4-p2 0-1'), round('p2-p1 1/2, p3-p4 1-0'), round('p1-p4 1/2, p2-p3 0-1')],
}
const order = (given: Parameters<typeof standings>[0]) => standings(given).standings.map(({ id }) => id)

describe('the worked example', () => {
  test.each([
    ['rules2020', ['p3', 'p1', 'p2', 'p4']],
    ['xinji2011', ['p1', 'p3', 'p2', 'p4']],
    ['wuwei2021', ['p1', 'p3', 'p2', 'p4']],
  ] as const)('under %s', (preset, expected) => {
    expect(order({ ...worked, preset })).toEqual(expected)
  })

  test('对手分 8 and 8, 累进分 9 and 6', () => {
    const table = standings({ ...worked, tiebreaks: ['opponentScore', 'progressive'] }).standings
    expect(table.slice(0, 2)).toEqual([
      { place: 1, id: 'p1', points: 4, tiebreaks: [8, 9] },
      { place: 2, id: 'p3', points: 4, tiebreaks: [8, 6] },
    ])
  })
})

describe('each tie-break', () => {
  const value = (tiebreak: NonNullable<Parameters<typeof standings>[0]['tiebreaks']>[number], id: string) =>
    standings({ ...worked, tiebreaks: [tiebreak] }).standings.find((standing) => standing.id === id)?.tiebreaks[0]

  test.each([
    ['opponentScore', 'p2', 9],
    ['wins', 'p3', 2],
    ['secondWins', 'p2', 1],
    ['secondGames', 'p3', 2],
    ['previousRounds', 'p1', [3, 2]],
    ['laterRounds', 'p1', [2, 1]],
    ['directWin', 'p1', 2],
    ['累进分', 'p2', 8],
    ['后手局数', 'p4', 2],
  ] as const)('%s of %s', (tiebreak, id, expected) => {
    expect(value(tiebreak, id)).toEqual(expected)
  })

  test('fewer fouls come first', () => {
    const fouls = { first: 1, second: 0 }
    const rounds = [[{ first: 'p1', second: 'p2', result: '1/2' as const, fouls }]]
    expect(order({ entrants: entrants(2), rounds, tiebreaks: ['fouls'] })).toEqual(['p2', 'p1'])
  })

  test('直胜 counts only among those who all met', () => {
    const rounds = [round('p1-p2 1-0, p3-p4 1-0'), round('p2-p3 1-0, p4-p1 1-0')]
    expect(
      standings({ entrants: entrants(4), rounds, tiebreaks: ['directWin'] }).standings.map(({ place }) => place)
    ).toEqual([1, 1, 1, 1])
  })

  test('who is equal in everything shares the place', () => {
    expect(
      standings({ entrants: entrants(3), rounds: [round('p1-p2 1/2')], tiebreaks: ['wins'] }).standings.map(
        ({ place }) => place
      )
    ).toEqual([1, 1, 3])
  })
})

describe('what a bye and a forfeit count', () => {
  const rounds = [round('p1-p2 1-0, p3 bye'), round('p3-p1 0-1f, p2 bye')]
  const tiebreaks = ['opponentScore', 'wins'] as const
  const values = (counting: NonNullable<Parameters<typeof standings>[0]['counting']>, id: string) =>
    standings({ entrants: entrants(3), rounds, tiebreaks: [...tiebreaks], counting }).standings.find(
      (each) => each.id === id
    )?.tiebreaks

  test.each([
    [{}, 'p3', [0, 1]],
    [{ byeOpponentScore: 'lowest' }, 'p3', [2, 1]],
    [{ byeOpponentScore: 'own' }, 'p3', [2, 1]],
    [{ forfeitOpponentScore: 'counts' }, 'p1', [4, 2]],
    [{ forfeitOpponentScore: 'zero', forfeitIsWin: false }, 'p1', [2, 1]],
    [{ byeIsWin: false }, 'p2', [4, 0]],
  ] as const)('%j gives %s', (counting, id, expected) => {
    expect(values(counting, id)).toEqual(expected)
  })
})

test('an order that is not the announced one is told', () => {
  const { changed } = standings({ ...worked, tiebreaks: ['wins'], fixedTiebreaks: ['opponentScore', 'wins'] })
  expect(changed?.text).toContain('赛前定为 对手分、胜局')
  expect(standings({ ...worked, tiebreaks: ['wins'], fixedTiebreaks: ['wins'] }).changed).toBeUndefined()
})

test('the best two of each unit make the team ranking', () => {
  const given = { ...worked, entrants: entrants(4, ['甲', '乙', '乙', '甲']) }
  expect(standings({ ...given, teams: { best: 2, by: 'places' } }).teams?.teams).toEqual([
    { place: 1, unit: '乙', sum: 4, counted: ['p3', 'p2'] },
    { place: 2, unit: '甲', sum: 6, counted: ['p1', 'p4'] },
  ])
  expect(standings({ ...given, teams: { best: 2, by: 'points' } }).teams?.teams[0]).toMatchObject({
    unit: '乙',
    sum: 7,
  })
  expect(standings({ ...given, teams: { best: 3 } }).teams).toEqual({ teams: [], incomplete: ['乙', '甲'] })
})
