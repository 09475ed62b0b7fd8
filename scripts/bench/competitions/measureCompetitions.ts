import * as v from 'valibot'
import { KnockoutSchema } from '#shared/competitions/knockout/input'
import { knockout } from '#shared/competitions/knockout/knockout'
import { randomFrom } from '#shared/competitions/random'
import { StandingsSchema } from '#shared/competitions/standings/input'
import { standingsOf } from '#shared/competitions/standings/standingsOf'
import { type Swiss, SwissSchema } from '#shared/competitions/swiss/input'
import { pairRound } from '#shared/competitions/swiss/pairRound'
import { type Figure, ms } from '../figure'

const ROUNDS = 9
/** Numbers of entrants, each with the seconds that its worst round may take. */
const FIELDS: [number, number][] = [
  [32, 0.3],
  [64, 0.3],
  [128, 0.7],
  [256, 2],
  [512, 8],
  [1000, 30],
]

/**
 * Measures the pairing of whole events. The stronger wins more often; five entrants share a unit and are kept apart in
 * the first and last round.
 */
export async function measureCompetitions(): Promise<Figure[]> {
  const events = FIELDS.map(([size, limit]) => ({ size, limit, ...playEvent(size) }))
  const figures = events.map(
    ({ size, limit, times }): Figure => ({
      what: `Swiss of ${size} × ${ROUNDS} rounds, worst round / all`,
      value: `${seconds(Math.max(...times))} / ${seconds(times.reduce((sum, time) => sum + time, 0))}`,
      unit: 's',
      note: `a round may take ${limit} s`,
    })
  )
  const event = events.find(({ size }) => size === 256)?.event
  return [...figures, measureStandings(event), measureKnockout()]
}

function playEvent(size: number): { event: unknown; times: number[] } {
  const random = randomFrom(size)
  const entrants = Array.from({ length: size }, (_none, index) => ({
    id: `p${index + 1}`,
    number: index + 1,
    unit: `u${index % Math.ceil(size / 5)}`,
  }))
  const rounds: Swiss['rounds'] = []
  const event = { rules: { avoidSameUnitRounds: [1, ROUNDS] }, entrants, rounds }
  const times: number[] = []
  while (rounds.length < ROUNDS) {
    const started = performance.now()
    const answer = pairRound(v.parse(SwissSchema, event))
    times.push((performance.now() - started) / 1000)
    if (!answer.ok) throw new Error(answer.text)
    rounds.push(
      answer.value.pairs.map(({ first, second }) => ({ first, second, result: resultOf(first, second, random, size) }))
    )
  }
  return { event, times }
}

function resultOf(first: string, second: string, random: () => number, size: number): '1-0' | '1/2' | '0-1' {
  const lead = (Number(second.slice(1)) - Number(first.slice(1))) / size
  if (random() < 0.25) return '1/2'
  return random() < 0.5 + lead * 0.45 ? '1-0' : '0-1'
}

function measureStandings(event: unknown): Figure {
  const input = v.parse(StandingsSchema, event)
  const started = performance.now()
  const answer = standingsOf(input)
  if (!answer.ok) throw new Error(answer.text)
  return {
    what: `standings of 256 × ${ROUNDS}`,
    value: ms(performance.now() - started),
    unit: 'ms',
    note: 'may take 100 ms',
  }
}

function measureKnockout(): Figure {
  const entrants = Array.from({ length: 256 }, (_none, index) => ({
    id: `p${index}`,
    rank: index < 64 ? index + 1 : null,
    unit: `u${index % 50}`,
  }))
  const started = performance.now()
  let input = v.parse(KnockoutSchema, { entrants, seed: 7, thirdPlace: true })
  let answer = knockout(input)
  while (answer.ok && answer.value.matches.some(({ state }) => state === 'playable')) {
    const next = answer.value.matches.flatMap(({ id, a, state }) =>
      state === 'playable' ? [{ match: id, winner: a, kind: 'played' as const }] : []
    )
    input = { ...input, lines: answer.value.lines, results: [...input.results, ...next] }
    answer = knockout(input)
  }
  if (!answer.ok) throw new Error(answer.text)
  return {
    what: 'knock-out of 256, draw and all results',
    value: seconds((performance.now() - started) / 1000),
    unit: 's',
    note: 'may take 1.5 s',
  }
}

function seconds(value: number): string {
  return value.toFixed(2)
}
