import type { GAME_RESULTS } from '../swiss/input'
import type { Side } from '../swiss/sides'
import type { GameScore } from '../tableTennis/score'

/** 出场名单, as it is handed in: numbers of the roster, in the order of letters or boards. */
export interface HandedLineup {
  players: number[]
  doubles?: number[]
  at: number
  /** Nobody had handed one in by then: whoever has put it together from the roster, by name. */
  filledBy?: string
}

/** 一盘的成绩. `result` and games as the first and the second team have won them, whoever moves first at the board. */
export interface PlayedRubber {
  no: number
  result: (typeof GAME_RESULTS)[number]
  games?: GameScore[]
  /** Who did not go on. */
  retired?: Side
}

/** One change of a rubber: `dropped` where the match was over before it, since an earlier one was corrected. */
export interface RubberChange extends PlayedRubber {
  did: 'entered' | 'corrected' | 'dropped'
  at: number
  by: string
  from?: PlayedRubber
  why?: string
}

/** What the two sides have told of one rubber, and how often. */
export type ToldRubber = { no: number; times: number } & { [side in Side]?: Omit<PlayedRubber, 'no'> & { at: number } }

/**
 * 一场团体赛. Line-ups are sealed until both are in; the one change that brings in the second also sets `openedAt`, and
 * until then nobody but the captain who handed it in is shown a line-up.
 */
export interface TeamPlay {
  lineups: { [side in Side]?: HandedLineup }
  openedAt?: number
  rubbers: PlayedRubber[]
  /** What the two sides have told of their rubbers; they count once both say the same, or a judge has entered them. */
  told?: ToldRubber[]
  history: RubberChange[]
}

export const NOTHING_PLAYED: TeamPlay = { lineups: {}, rubbers: [], history: [] }
