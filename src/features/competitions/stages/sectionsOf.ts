import type { BracketMatchSeen, BracketSeen } from '#shared/competitions/stages/view'
import { stageTexts as texts } from './stageTexts'

/** A part of the bracket that a phone shows at once: up to three rounds, eight lines of the first. */
export interface BracketSection {
  name: string
  rounds: BracketMatchSeen[][]
}

const ROUNDS = 3

/** 分区. The bracket of any size in parts of up to eight lines, from the first rounds to the final. */
export function sectionsOf({ size, matches }: BracketSeen): BracketSection[] {
  const main = matches.filter(({ places }) => places[0] === 1)
  const last = Math.log2(size)
  const sections: BracketSection[] = []
  for (let first = 1; first <= last; first += ROUNDS) {
    const depth = Math.min(ROUNDS, last - first + 1)
    const lines = size / 2 ** (first - 1)
    const count = lines / 2 ** depth
    for (let at = 0; at < count; at++) {
      const rounds = Array.from({ length: depth }, (_none, deep) => {
        const each = 2 ** (depth - 1 - deep)
        return main.filter(({ round }) => round === first + deep).slice(at * each, (at + 1) * each)
      })
      sections.push({
        name: first === 1 && count > 1 ? texts.zone(at + 1) : texts.last(lines, at + 1, count),
        rounds,
      })
    }
  }
  return sections
}

/** The section to begin with: where the reader plays last, else where somebody plays now, else the final. */
export function beginWith(sections: BracketSection[], mine: number | undefined): number {
  const own = sections.findLastIndex(({ rounds }) =>
    rounds.flat().some(({ first, second }) => mine !== undefined && (first === mine || second === mine))
  )
  if (own >= 0) return own
  const live = sections.findIndex(({ rounds }) => rounds.flat().some(({ state }) => state === 'playable'))
  return live >= 0 ? live : sections.length - 1
}
