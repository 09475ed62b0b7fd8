import { done } from '../../result'
import { type CompetitionAnswer, refuse } from '../refusal'
import { type Setting, settleResult } from './checkResults'
import type { KnockoutResult } from './input'
import { type Occupant, type PlayedMatch, playBracket } from './playBracket'

export interface Correction {
  /** Results as they are after the correction. */
  results: Map<string, KnockoutResult>
  /** Later matches whose results become void, in the order of play. */
  voids: string[]
}

/**
 * 更正成绩. Replaces known results by others. Every later match that has a result, and whose two are no longer the same,
 * becomes void, and with it all that follows from it. Refuses a match without a result, and whatever a result is
 * refused for.
 */
export function correct(
  results: Map<string, KnockoutResult>,
  corrections: KnockoutResult[],
  setting: Setting
): CompetitionAnswer<Correction> {
  const stranger = corrections.find(({ match }) => !results.has(match))
  if (stranger) return refuse('nothing_to_correct', `${stranger.match} 还没有成绩，不用更正，直接填写即可。`)
  const before = playBracket(setting.matches, results)
  const after = new Map<string, KnockoutResult>()
  const voids: string[] = []
  for (const match of setting.matches) {
    const played = playBracket(setting.matches, after).get(match.id) as PlayedMatch
    const correction = corrections.find((each) => each.match === match.id)
    const old = results.get(match.id)
    if (correction) {
      const settled = settleResult(correction, played, setting.bestOf)
      if (!settled.ok) return settled
      after.set(match.id, settled.value)
    } else if (old && isSame(played, before.get(match.id) as PlayedMatch)) after.set(match.id, old)
    else if (old) voids.push(match.id)
  }
  return done({ results: after, voids })
}

function isSame(now: PlayedMatch, then: PlayedMatch): boolean {
  return nameOf(now.a) === nameOf(then.a) && nameOf(now.b) === nameOf(then.b)
}

function nameOf(side: Occupant): string {
  return typeof side === 'object' ? `id ${side.id}` : side
}
