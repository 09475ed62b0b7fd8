import { done } from '../../result'
import { type CompetitionAnswer, type CompetitionRefusal, refuse } from '../refusal'
import { gamesWon } from '../tableTennis/score'
import { settleMatch } from '../tableTennis/settleMatch'
import type { BracketMatch } from './bracket'
import type { KnockoutResult } from './input'
import { isPlayable, type Occupant, type PlayedMatch, playBracket } from './playBracket'

export interface Setting {
  matches: BracketMatch[]
  bestOf: number | undefined
}

/**
 * 成绩核对. Results by match, each with its winner. Refuses an unknown match, two results of one match, a result where
 * nobody had to play or the two are not known yet, a winner who is not one of the two, and impossible scores.
 */
export function checkResults(
  results: KnockoutResult[],
  setting: Setting
): CompetitionAnswer<Map<string, KnockoutResult>> {
  const given = new Map<string, KnockoutResult>()
  for (const result of results) {
    if (!setting.matches.some(({ id }) => id === result.match))
      return refuse('unknown_match', `对阵表里没有 ${result.match} 这一场，请核对场次。`)
    if (given.has(result.match)) return refuse('doubled_result', `${result.match} 有两份成绩，请只保留一份。`)
    given.set(result.match, result)
  }
  const checked = new Map<string, KnockoutResult>()
  for (const match of setting.matches) {
    const result = given.get(match.id)
    if (!result) continue
    const settled = settleResult(
      result,
      playBracket(setting.matches, checked).get(match.id) as PlayedMatch,
      setting.bestOf
    )
    if (!settled.ok) return settled
    checked.set(match.id, settled.value)
  }
  return done(checked)
}

/** Checks one result against the match in which it belongs; answers with the winner filled in. */
export function settleResult(
  result: KnockoutResult,
  played: PlayedMatch,
  bestOf: number | undefined
): CompetitionAnswer<KnockoutResult> {
  const { match, a, b } = played
  const fault = checkPlace(played)
  if (fault) return fault
  const [one, other] = [idOf(a), idOf(b)]
  const about = { entrants: [one, other], round: match.round }
  const at = `第 ${match.round} 轮 ${match.id}（${one} 对 ${other}）`
  if (result.kind === 'doubleForfeit') {
    return result.winner
      ? refuse('impossible_result', `${at} 双方弃权，不能有胜者，请更正。`, about)
      : done({ ...result, winner: null })
  }
  if (result.winner && result.winner !== one && result.winner !== other)
    return refuse('unknown_entrant', `${at} 的胜者 ${result.winner} 不在这一场，请更正。`, {
      ...about,
      entrants: [result.winner, one, other],
    })
  const scored = winnerByScore(result, bestOf)
  if (!scored.ok) return refuse('impossible_result', `${at}：${scored.text}`, about)
  const byScore = scored.winner && (scored.winner === 'a' ? one : other)
  const winner = result.winner ?? byScore
  if (!winner) return refuse('impossible_result', `${at} 没有写明胜者，请补上。`, about)
  if (byScore && byScore !== winner && result.kind === 'played')
    return refuse('impossible_result', `${at} 局分是 ${byScore} 胜，胜者却写成 ${winner}，请更正。`, about)
  return done({ ...result, winner })
}

function checkPlace({ match, a, b }: PlayedMatch): CompetitionRefusal | undefined {
  if (isPlayable({ a, b })) return undefined
  const round = match.round
  if (a !== 'open' && b !== 'open') {
    const free = [a, b].flatMap((side) => (typeof side === 'object' ? [side.id] : []))
    return refuse(
      'result_for_bye',
      `第 ${round} 轮 ${match.id} 是 ${free.join('') || '空位'} 轮空，不能有成绩，请去掉。`,
      { entrants: free, round }
    )
  }
  return refuse('not_playable', `第 ${round} 轮 ${match.id} 的双方还没有产生，请先填前面的成绩。`, { round })
}

function winnerByScore({ games, kind, retired, winner }: KnockoutResult, bestOf: number | undefined) {
  if (!games || games.length === 0) return { ok: true as const, winner: undefined }
  const length = bestOf ?? lengthOf(games)
  if (kind === 'disqualified') return { ok: true as const, winner: undefined }
  if (kind === 'retired' && !retired) return { ok: true as const, winner: undefined }
  return settleMatch({ bestOf: length, games, retired: kind === 'retired' && !winner ? retired : null })
}

/** Length of the shortest match (best of) that these games can be. */
function lengthOf(games: [number, number][]): number {
  return 2 * Math.max(gamesWon(games, 'a'), gamesWon(games, 'b')) - 1
}

function idOf(side: Occupant): string {
  return typeof side === 'object' ? side.id : ''
}
