import { randomFrom } from '../../random'
import { aSwiss, entrants, round } from '../../testing/aSwiss'
import type { Swiss } from '../input'
import { pairRound } from '../pairRound'

type Rounds = Swiss['rounds']

/** Plays so many rounds by lot; the number of those that could be paired. */
function played(count: number, { total, seed, knows }: { total: number; seed: number; knows: boolean }): number {
  const random = randomFrom(seed)
  const rounds: Rounds = []
  for (let no = 1; no <= total; no++) {
    const given = { entrants: entrants(count), rounds, seed: 7, ...(knows && { roundsTotal: total }) }
    const answer = pairRound(aSwiss(given))
    if (!answer.ok) return no - 1
    const { pairs, bye } = answer.value
    const results = ['1-0', '0-1', '1/2'] as const
    rounds.push([
      ...pairs.map(({ first, second }) => ({ first, second, result: results[Math.floor(random() * 3)] ?? '1-0' })),
      ...(bye ? [{ first: bye, second: null, result: 'bye' as const }] : []),
    ] as Rounds[number])
  }
  return total
}

const SEEDS = Array.from({ length: 25 }, (_none, seed) => seed + 1)

test.each([
  [6, 5],
  [8, 6],
  [8, 7],
  [7, 7],
  [10, 7],
])('%i people play all of %i rounds, whatever comes of the games', (count, total) => {
  for (const seed of SEEDS) expect([seed, played(count, { total, seed, knows: true })]).toEqual([seed, total])
})

test('without the number of rounds some of these end in a corner, so the search is what keeps them out of it', () => {
  expect(SEEDS.some((seed) => played(6, { total: 5, seed, knows: false }) < 5)).toBe(true)
})

/** Six people after two rounds, of whom the nearest by points would leave two threes that have all met. */
const CORNER = {
  entrants: entrants(6),
  rounds: [round('p1-p4 1-0, p2-p5 1-0, p3-p6 1-0'), round('p5-p1 0-1, p6-p2 0-1, p4-p3 0-1')],
}

test('a round that is not the nearest by points says why', () => {
  const alone = pairRound(aSwiss(CORNER))
  const planned = pairRound(aSwiss({ ...CORNER, roundsTotal: 5 }))
  if (!alone.ok || !planned.ok) throw new Error('Paired.')
  expect(alone.value.relaxed).toEqual([])
  const isOther =
    JSON.stringify(alone.value.pairs.map(({ first, second }) => [first, second])) !==
    JSON.stringify(planned.value.pairs.map(({ first, second }) => [first, second]))
  expect(planned.value.relaxed.some(({ rule }) => rule === 'laterRounds')).toBe(isOther)
})

test('the last round, and a large field, are paired as they were', () => {
  const last = pairRound(aSwiss({ ...CORNER, roundsTotal: 3 }))
  expect(last).toEqual(pairRound(aSwiss(CORNER)))
  const large = { entrants: entrants(60), rounds: [], seed: 3 }
  expect(pairRound(aSwiss({ ...large, roundsTotal: 9 }))).toEqual(pairRound(aSwiss(large)))
})
