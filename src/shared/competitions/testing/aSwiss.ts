import * as v from 'valibot'
import { type Swiss, SwissSchema } from '../swiss/input'
import { pairRound, type SwissRound } from '../swiss/pairRound'

/** An event made from input as a caller sends it, with the defaults for everything left out. */
export function aSwiss(given: v.InferInput<typeof SwissSchema>): Swiss {
  return v.parse(SwissSchema, given)
}

/** Entrants p1 … pn with their numbers; `units` in the same order, as far as given. */
export function entrants(count: number, units: string[] = []): { id: string; number: number; unit: string | null }[] {
  return Array.from({ length: count }, (_none, index) => ({
    id: `p${index + 1}`,
    number: index + 1,
    unit: units[index] ?? null,
  }))
}

/** One game in short: `p1-p2 1-0` or `p3 bye`. */
export function game(words: string): { first: string; second: string | null; result: string } {
  const [players = '', result = ''] = words.split(' ')
  const [first = '', second = null] = players.split('-')
  return { first, second, result }
}

/** A round in short: games separated by commas. */
export function round(words: string) {
  return words.split(', ').map(game) as v.InferInput<typeof SwissSchema>['rounds'] extends (infer Round)[] | undefined
    ? Round
    : never
}

export function paired(given: v.InferInput<typeof SwissSchema>): SwissRound {
  const answer = pairRound(aSwiss(given))
  if (!answer.ok) throw new Error(answer.text)
  return answer.value
}
