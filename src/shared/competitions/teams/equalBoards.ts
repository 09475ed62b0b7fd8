import type { TeamMatchView } from './view'

type Seen = Pick<TeamMatchView, 'rules' | 'rubbers' | 'score' | 'state' | 'result'>

/**
 * 局分相同. In a bracket the first board that was decided tells who goes on, and one more game where every board is drawn;
 * nothing where the boards are not equal, or a draw counts.
 */
export function equalBoards({ rules, rubbers, score, state, result }: Seen): 'ahead' | 'onceMore' | undefined {
  if (rules.order !== 'boards' || !score || score.first !== score.second || rubbers.length === 0) return undefined
  if (state === 'final') return result === '1-0' || result === '0-1' ? 'ahead' : undefined
  return rubbers.every((rubber) => rubber.result) ? 'onceMore' : undefined
}
