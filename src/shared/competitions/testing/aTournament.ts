import fc from 'fast-check'
import type { Swiss } from '../swiss/input'
import { pairRound, type SwissRound } from '../swiss/pairRound'
import { aSwiss, entrants } from './aSwiss'

/** Course of a random event: sizes, units, rounds, and chances for results, absences and withdrawals. */
export const aCourse = (players: { min: number; max: number }) =>
  fc.record({
    players: fc.integer(players),
    units: fc.integer({ min: 1, max: 6 }),
    rounds: fc.integer({ min: 1, max: 9 }),
    avoidSameUnitRounds: fc.subarray([1, 2, 3, 4, 5, 9]),
    points: fc.constantFrom(
      { win: 2, draw: 1, loss: 0, bye: 2 },
      { win: 1, draw: 0.5, loss: 0, bye: 0.5 },
      { win: 3, draw: 1, loss: 0, bye: 1 }
    ),
    chances: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 40, maxLength: 40 }),
  })
export type Course = typeof aCourse extends (...given: never[]) => fc.Arbitrary<infer Value> ? Value : never

/**
 * Plays the course with the engine itself; `look` sees every round before it is played, or undefined when it was
 * refused.
 */
export function playCourse(course: Course, look: (swiss: Swiss, round: SwissRound | undefined) => void): void {
  const units = Array.from({ length: course.players }, (_none, index) => `u${index % course.units}`)
  const list = entrants(course.players, units).map((entrant) => ({
    ...entrant,
    status: 'active' as Swiss['entrants'][number]['status'],
  }))
  const rounds: Swiss['rounds'] = []
  let turn = 0
  const chance = () => ((course.chances[turn++ % course.chances.length] ?? 0) * 31 + turn * 17) % 100
  const { avoidSameUnitRounds, points } = course
  for (let number = 1; number <= course.rounds; number++) {
    for (const entrant of list) if (entrant.status !== 'withdrawn') entrant.status = statusBy(chance(), number)
    const swiss = aSwiss({
      rules: { avoidSameUnitRounds, points },
      entrants: list.map((each) => ({ ...each })),
      rounds,
    })
    const answer = pairRound(swiss)
    look(swiss, answer.ok ? answer.value : undefined)
    if (!answer.ok) return
    const games = answer.value.pairs.map(({ first, second }) => ({
      first,
      second,
      result: (['1-0', '1/2', '0-1'] as const)[chance() % 3] ?? '1/2',
    }))
    const lone = answer.value.bye === null ? [] : [{ first: answer.value.bye, second: null, result: 'bye' as const }]
    const absent = list
      .filter(({ status }) => status === 'absent')
      .map(({ id }) => ({ first: id, second: null, result: 'absent' as const }))
    rounds.push([...games, ...lone, ...absent])
  }
}

/** Status of an entrant by chance: some leave for good, some miss a round, some come only later. */
function statusBy(chance: number, round: number): Swiss['entrants'][number]['status'] {
  if (chance < 2) return 'withdrawn'
  return chance < (round === 1 ? 20 : 7) ? 'absent' : 'active'
}
