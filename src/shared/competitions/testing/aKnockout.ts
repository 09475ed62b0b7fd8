import * as v from 'valibot'
import { KnockoutSchema } from '../knockout/input'
import { type Knockout, knockout } from '../knockout/knockout'
import type { CompetitionAnswer } from '../refusal'

export type KnockoutGiven = v.InferInput<typeof KnockoutSchema>

export function answered(given: KnockoutGiven): CompetitionAnswer<Knockout> {
  return knockout(v.parse(KnockoutSchema, given))
}

/** A knock-out made from input as a caller sends it. */
export function aKnockout(given: KnockoutGiven): Knockout {
  const answer = answered(given)
  if (!answer.ok) throw new Error(answer.text)
  return answer.value
}

/** Plays every match that can be played, side `a` winning, and answers with all results. */
export function playedOut(given: KnockoutGiven): NonNullable<KnockoutGiven['results']> {
  const results: NonNullable<KnockoutGiven['results']> = []
  for (;;) {
    const next = aKnockout({ ...given, results }).matches.filter(({ state }) => state === 'playable')
    if (next.length === 0) return results
    for (const { id, a } of next) results.push({ match: id, winner: a })
  }
}
