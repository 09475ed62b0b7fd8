import { done } from '../../result'
import { findDoubled } from '../checkEntrants'
import { ENGINE } from '../engine'
import { type CompetitionAnswer, type CompetitionRefusal, refuse } from '../refusal'
import { bracketOf, type Source } from './bracket'
import { checkResults } from './checkResults'
import { type Correction, correct } from './correct'
import { drawLines, sizeOf } from './drawLines'
import { entrantsOf, type KnockoutField } from './entrantsOf'
import type { KnockoutInput, KnockoutResult } from './input'
import { placesOf } from './placesOf'
import { isPlayable, type Occupant, type PlayedMatch, playBracket } from './playBracket'

export interface MatchView {
  id: string
  round: number
  places: [number, number]
  /** Entrants as far as known; null when not known yet, or nobody. */
  a: string | null
  b: string | null
  /** Matches whose winner or loser comes here. */
  aFrom?: { winner?: string; loser?: string }
  bFrom?: { winner?: string; loser?: string }
  state: 'waiting' | 'playable' | 'played' | 'bye'
  winner: string | null
  result?: KnockoutResult
}

export interface Knockout {
  lines: (string | null)[]
  byes: string[]
  matches: MatchView[]
  /** 名次. Places as far as decided; entrants who share a place stand in one list. */
  places: { place: number; ids: string[] }[]
  /** What the corrections would do, or have done. */
  correction?: { voids: string[]; applied: boolean; text: string }
  seed: number
  engine: string
}

/**
 * 淘汰赛. Draws the lines (or keeps given ones), carries the results through, and tells what a correction would void
 * before it is applied. Refuses what entrantsOf, checkResults and correct refuse, and lines that are not these
 * entrants.
 */
export function knockout(input: KnockoutInput): CompetitionAnswer<Knockout> {
  const field = entrantsOf(input)
  if (!field.ok) return field
  const fault = input.lines && checkLines(input.lines, field.value)
  if (fault) return fault
  const { entrants, seeds, random } = field.value
  const lines = input.lines ?? drawLines(entrants, seeds, random)
  const matches = bracketOf(lines, input.placement ?? (input.thirdPlace ? 4 : 2))
  const setting = { matches, bestOf: input.bestOf }
  const results = checkResults(input.results, setting)
  if (!results.ok) return results
  const corrected = input.corrections.length > 0 ? correct(results.value, input.corrections, setting) : undefined
  if (corrected && !corrected.ok) return corrected
  const inForce = corrected && input.apply ? corrected.value.results : results.value
  const played = [...playBracket(matches, inForce).values()]
  return done({
    lines,
    byes: played.filter(({ match }) => match.round === 1).flatMap(freeOf),
    matches: played.map(viewOf),
    places: placesOf(played),
    ...(corrected && { correction: tell(corrected.value, input) }),
    seed: input.seed,
    engine: ENGINE,
  })
}

function checkLines(lines: (string | null)[], { entrants }: KnockoutField): CompetitionRefusal | undefined {
  const ids = lines.flatMap((id) => (id === null ? [] : [id]))
  const doubled = findDoubled(ids)
  if (doubled !== undefined)
    return refuse('bad_lines', `签表里 ${doubled} 出现了两次，请更正。`, { entrants: [doubled] })
  const stranger = ids.find((id) => !entrants.some((entrant) => entrant.id === id))
  if (stranger !== undefined)
    return refuse('unknown_entrant', `签表里的 ${stranger} 不在参赛名单里，请核对。`, { entrants: [stranger] })
  const missing = entrants.find(({ id }) => !ids.includes(id))
  if (missing) return refuse('bad_lines', `签表里缺了 ${missing.id}，请补上。`, { entrants: [missing.id] })
  if (lines.length === sizeOf(entrants.length)) return undefined
  return refuse(
    'bad_lines',
    `${entrants.length} 人的签表应有 ${sizeOf(entrants.length)} 个位置，现在是 ${lines.length} 个。`
  )
}

function freeOf({ a, b }: PlayedMatch): string[] {
  if (b === 'nobody' && typeof a === 'object') return [a.id]
  return a === 'nobody' && typeof b === 'object' ? [b.id] : []
}

function viewOf(played: PlayedMatch): MatchView {
  const { match, a, b, winner, result } = played
  const [aFrom, bFrom] = [fromOf(match.a), fromOf(match.b)]
  return {
    id: match.id,
    round: match.round,
    places: match.places,
    a: idOf(a),
    b: idOf(b),
    ...(aFrom && { aFrom }),
    ...(bFrom && { bFrom }),
    state: stateOf(played),
    winner: idOf(winner),
    ...(result && { result }),
  }
}

function stateOf({ a, b, result }: PlayedMatch): MatchView['state'] {
  if (result) return 'played'
  if (isPlayable({ a, b })) return 'playable'
  return a === 'open' || b === 'open' ? 'waiting' : 'bye'
}

function fromOf(source: Source) {
  if (source.kind === 'winner') return { winner: source.match }
  return source.kind === 'loser' ? { loser: source.match } : undefined
}

function idOf(side: Occupant): string | null {
  return typeof side === 'object' ? side.id : null
}

function tell({ voids }: Correction, { corrections, apply }: KnockoutInput) {
  const which = corrections.map(({ match }) => match).join('、')
  const outcome =
    voids.length === 0
      ? '后面的场次都不受影响'
      : `后面 ${voids.join('、')} 的成绩${apply ? '已经' : '将'}作废，需要重赛`
  return { voids, applied: apply, text: `更正 ${which}：${outcome}。` }
}
