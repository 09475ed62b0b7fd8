import { aSwiss, entrants, paired, round } from '../testing/aSwiss'
import { pairRound } from './pairRound'

const seated = (given: Parameters<typeof paired>[0]) =>
  paired(given)
    .pairs.flatMap(({ first, second }) => [first, second])
    .sort()

test('the absent, the withdrawn and those not there yet are left out and listed', () => {
  const [a, b, c, d, e] = entrants(5)
  const given = {
    entrants: [
      { ...a, status: 'absent' as const },
      { ...b, status: 'withdrawn' as const },
      { ...c, joinedRound: 2 },
      d,
      e,
    ],
  }
  expect(seated(given as never)).toEqual(['p4', 'p5'])
  expect(paired(given as never).unpaired).toEqual({ halfBye: [], absent: ['p1'], out: [], notThere: ['p2', 'p3'] })
})

test('a late entry has no points for what he missed, and plays', () => {
  const { pairs } = paired({ entrants: entrants(4), rounds: [round('p1-p2 1-0, p3 bye')] })
  expect(pairs.map(({ why }) => why.points)).toEqual([
    { first: 2, second: 2 },
    { first: 0, second: 0 },
  ])
})

test('who is entered late is not out for rounds before he came', () => {
  const [late, ...others] = entrants(3)
  const given = { entrants: [{ ...late, joinedRound: 3 }, ...others], rounds: [round('p1 absent'), round('p1 absent')] }
  expect(paired({ ...given, rules: { absencesUntilOut: 2 } } as never).unpaired.out).toEqual([])
})

test.each([
  ['two absences', 'p3 absent', 'p3 absent', ['p3']],
  ['an absence and a forfeited game', 'p3 absent, p4 bye', 'p3-p4 0-1f', ['p3']],
  ['an absence between games', 'p3 absent', 'p3-p4 1-0', []],
])('two in a row and out: %s', (_words, one, two, out) => {
  const given = { entrants: entrants(4), rules: { absencesUntilOut: 2 }, rounds: [round(one), round(two)] }
  expect(paired(given).unpaired.out).toEqual(out)
  expect(paired({ ...given, rules: {} }).unpaired.out).toEqual([])
})

test('a preset brings its own rules, and the event’s own go before it', () => {
  const rounds = [round('p3 absent'), round('p3 absent')]
  const out = (given: object) => paired({ entrants: entrants(4), rounds, preset: 'yulin2021', ...given }).unpaired.out
  expect([out({}), out({ rules: { absencesUntilOut: null } })]).toEqual([['p3'], []])
  const colleagues = entrants(4, ['甲', '乙', '甲', '乙'])
  expect(paired({ entrants: colleagues }).sums.halves).toBe(0)
  expect(paired({ entrants: colleagues, preset: 'yulin2021' }).pairs.every(({ why }) => why.sameUnit === false)).toBe(
    true
  )
})

test('who asked for a half-point bye has it, and may still be given the bye later', () => {
  const given = {
    entrants: entrants(3).map((each) => ({
      ...each,
      status: each.id === 'p3' ? ('halfBye' as const) : ('active' as const),
    })),
  }
  expect(paired(given).unpaired.halfBye).toEqual(['p3'])
  expect(paired({ entrants: entrants(5), rounds: [round('p1-p2 1/2, p3-p4 1/2, p5 halfBye')] }).bye).toBe('p5')
})

test('a bye of half a point puts its holder between the others', () => {
  const given = {
    entrants: entrants(5),
    rules: { points: { bye: 1 } },
    rounds: [round('p1-p2 1-0, p3-p4 1-0, p5 bye')],
  }
  expect(paired(given).pairs[0]?.why.points).toEqual({ first: 2, second: 2 })
  expect(paired(given).bye).toBe('p4')
})

test('who won without a game is not given the bye', () => {
  expect(
    paired({ entrants: entrants(3), rounds: [round('p1-p2 1-0, p3 absent'), round('p3-p2 1-0f, p1 absent')] }).bye
  ).toBe('p2')
})

describe('relaxing, each with whom and why', () => {
  test('colleagues meet where nobody else is left', () => {
    const given = { entrants: entrants(4, ['甲', '甲', '甲', '乙']), rules: { avoidSameUnitRounds: [1] } }
    expect(paired(given).relaxed).toMatchObject([{ rule: 'sameUnit' }])
    expect(
      paired({ entrants: entrants(4, ['甲', '甲', '乙', '乙']), rules: { avoidSameUnitRounds: [1] } }).relaxed
    ).toEqual([])
  })

  test('people are called by their names', () => {
    const given = {
      entrants: [{ id: 'a', name: '冯示例' }, { id: 'b' }],
      rounds: [[{ first: 'a', second: 'b', result: '1-0' as const }]],
    }
    expect(pairRound(aSwiss(given))).toMatchObject({ text: expect.stringContaining('冯示例（a）') })
    expect(paired({ ...given, rules: { allowRematch: true } }).relaxed[0]?.why).toContain('冯示例（a）')
  })

  test('somebody has the same side thrice where nothing else fits', () => {
    const given = { entrants: entrants(4), rounds: [round('p1-p2 1-0, p3-p4 1-0'), round('p1-p4 1-0, p3-p2 1-0')] }
    expect(paired(given).relaxed).toMatchObject([{ rule: 'sides' }, { rule: 'sides' }])
  })

  test('the bye goes up where the rest of the lowest could not be paired', () => {
    const rounds = [round('p1-p3 1-0, p2 bye'), round('p2-p1 0-1, p3 absent')]
    const { bye, relaxed } = paired({ entrants: entrants(3), rounds, rules: {} })
    expect([bye, relaxed.map(({ rule }) => rule)]).toEqual(['p1', ['lowestBye']])
  })

  test('a second bye where everybody had one', () => {
    const rounds = [round('p1-p2 1-0, p3 bye'), round('p3-p1 1-0, p2 bye'), round('p2-p3 1-0, p1 bye')]
    expect(pairRound(aSwiss({ entrants: entrants(3), rounds }))).toMatchObject({ reason: 'no_pairing' })
    const again = paired({ entrants: entrants(3), rounds, rules: { allowRematch: true } })
    expect(again.relaxed.map(({ rule }) => rule)).toEqual(['secondBye', 'rematch'])
  })

  test('a rematch only if it was opted in', () => {
    const rounds = [round('p1-p2 1-0')]
    expect(pairRound(aSwiss({ entrants: entrants(2), rounds }))).toMatchObject({ ok: false, reason: 'no_pairing' })
    expect(paired({ entrants: entrants(2), rounds, rules: { allowRematch: true } }).relaxed).toMatchObject([
      { rule: 'rematch', entrants: ['p2', 'p1'] },
    ])
  })
})

test('a round that does not mention somebody counts as an absence, and that is told', () => {
  const given = { entrants: entrants(4), rounds: [round('p1-p2 1-0, p3-p4 1-0'), round('p1-p3 1-0, p4 bye')] }
  expect(paired(given).unlisted).toEqual([{ id: 'p2', round: 2 }])
})

test('without numbers the rating decides, and behind it the lot of the seed', () => {
  const list = [
    { id: 'a' },
    { id: 'b' },
    { id: 'c' },
    { id: 'd', rating: 1500 },
    { id: 'e', rating: 1600 },
    { id: 'f' },
  ]
  const [top] = paired({ entrants: list }).pairs
  expect([top?.first, top?.second]).toContain('e')
  const rounds = Array.from({ length: 9 }, (_none, seed) =>
    JSON.stringify(paired({ entrants: list, seed }).pairs.map(({ first, second }) => [first, second]))
  )
  expect(new Set(rounds).size).toBeGreaterThan(1)
})
