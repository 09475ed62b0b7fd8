import { entrants, paired, round } from '../testing/aSwiss'

/** Pairs of a round, in the order of tables, each with the first mover in front. */
function meetingsOf(given: Parameters<typeof paired>[0]): string[] {
  return paired(given).pairs.map(({ first, second }) => [first, second].sort().join('-'))
}

describe('the worked examples', () => {
  test('small-trap-11: two leaders meet and the third comes down, so that nobody has to meet again', () => {
    const given = {
      entrants: entrants(6),
      rounds: [
        round('p1-p3 1-0, p4-p2 1-0, p6-p5 1-0'),
        round('p5-p1 1-0, p2-p3 1-0, p4-p6 1-0'),
        round('p6-p1 1-0, p5-p2 1-0, p3-p4 1-0'),
      ],
    }
    expect(meetingsOf(given)).toEqual(['p4-p5', 'p3-p6', 'p1-p2'])
    expect(paired(given).sums.squaredDifferences).toBe(4)
  })

  test('small-uniqueOdd-0: only 1 had no bye and met everybody', () => {
    const given = {
      rules: { allowRematch: false },
      entrants: entrants(5),
      rounds: [
        round('p2-p1 1-0, p4-p3 0-1, p5 bye'),
        round('p1-p3 1-0, p5-p2 0-1, p4 bye'),
        round('p4-p1 0-1, p3-p5 1-0, p2 bye'),
        round('p1-p5 1-0, p2-p4 1-0, p3 bye'),
      ],
    }
    expect(meetingsOf(given).sort()).toEqual(['p2-p3', 'p4-p5'])
    expect(paired(given).bye).toBe('p1')
  })
})
