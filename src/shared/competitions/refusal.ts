import type { Done, Refused } from '../result'

export type CompetitionReason =
  | 'bad_input'
  | 'doubled_entrant'
  | 'doubled_number'
  | 'unknown_entrant'
  | 'doubled_result'
  | 'self_pairing'
  | 'result_for_bye'
  | 'impossible_result'
  | 'not_in_round'
  | 'round_paired_twice'
  | 'rematch'
  | 'round_unfinished'
  | 'rounds_over'
  | 'no_entrants'
  | 'no_pairing'
  | 'unknown_match'
  | 'not_playable'
  | 'nothing_to_correct'
  | 'bad_lines'
  | 'draw_differs'

/**
 * 拒绝. Why a competition's input or wish cannot be followed, naming entrants and round, with one sentence for people.
 */
export interface CompetitionRefusal extends Refused<CompetitionReason> {
  text: string
  entrants: string[]
  round?: number
}

export type CompetitionAnswer<Value> = Done<Value> | CompetitionRefusal

export function refuse(
  reason: CompetitionReason,
  text: string,
  about: { entrants?: string[]; round?: number } = {}
): CompetitionRefusal {
  return { ok: false, reason, text, entrants: [], ...about }
}
