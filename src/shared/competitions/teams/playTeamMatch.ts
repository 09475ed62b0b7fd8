import { done } from '../../result'
import { findDoubled } from '../checkEntrants'
import { ENGINE } from '../engine'
import { type CompetitionAnswer, refuse } from '../refusal'
import { settleMatch } from '../tableTennis/settleMatch'
import type { TeamMatch } from './input'
import { type Rubber, rubbersOf } from './rubbersOf'

export interface TeamResult {
  rubbers: (Rubber & { winner: 'first' | 'second' | 'draw' | 'none' | null })[]
  /** Score of the match. Xiangqi: board points 2–1–0; table tennis: rubbers won. */
  score: { first: number; second: number }
  finished: boolean
  winner: 'first' | 'second' | 'draw' | null
  engine: string
}

/**
 * 团体赛结果. Comes from the individual results. Table tennis ends as soon as a team has the majority of rubbers, unless
 * `playAll`; xiangqi plays all boards. Refuses a rubber that does not exist, two results of one, a result after the
 * match was decided, and impossible scores.
 */
export function playTeamMatch(match: TeamMatch): CompetitionAnswer<TeamResult> {
  const rubbers = rubbersOf(match)
  if (!rubbers.ok) return rubbers
  const fault = checkRubbers(match, rubbers.value.length)
  if (fault) return fault
  const played: TeamResult['rubbers'] = []
  const toWin = Math.floor(rubbers.value.length / 2) + 1
  for (const rubber of rubbers.value) {
    const entered = match.results.find((each) => each.rubber === rubber.rubber)
    const isDecided = match.order !== 'xiangqi' && !match.playAll && Math.max(...scoreOf(played, false)) >= toWin
    if (entered && isDecided)
      return refuse('impossible_result', `第 ${rubber.rubber} 盘之前胜负已分，不能再有成绩，请去掉。`, {
        entrants: namesOf(rubber),
      })
    const winner = entered ? winnerOf(match, rubber, entered) : done(null)
    if (!winner.ok) return winner
    played.push({ ...rubber, winner: winner.value })
  }
  return done({ rubbers: played, ...outcomeOf(match, played, toWin), engine: ENGINE })
}

type Entered = TeamMatch['results'][number]

function winnerOf(
  { order, bestOf }: TeamMatch,
  rubber: Rubber,
  entered: Entered
): CompetitionAnswer<'first' | 'second' | 'draw' | 'none'> {
  const about = { entrants: namesOf(rubber) }
  const at = `第 ${rubber.rubber} 盘 ${rubber.first.join('/')} 对 ${rubber.second.join('/')}`
  if (order === 'xiangqi') {
    if (!entered.result) return refuse('impossible_result', `${at} 没有结果，请填 1-0、1/2 或 0-1。`, about)
    if (entered.result === '1/2') return done('draw')
    if (entered.result === '0-0f') return done('none')
    return done(entered.result.startsWith('1') === (rubber.red === 'first') ? 'first' : 'second')
  }
  if (entered.result && entered.games.length === 0) return done(entered.result.startsWith('1') ? 'first' : 'second')
  const settled = settleMatch({ ...entered, bestOf })
  if (!settled.ok) return refuse('impossible_result', `${at}：${settled.text}`, about)
  return done(settled.winner === 'a' ? 'first' : 'second')
}

function checkRubbers({ results }: TeamMatch, count: number) {
  const unknown = results.find(({ rubber }) => rubber > count)
  if (unknown) return refuse('unknown_match', `这场团体赛只有 ${count} 盘，没有第 ${unknown.rubber} 盘，请更正。`)
  const doubled = findDoubled(results.map(({ rubber }) => rubber))
  return doubled === undefined ? undefined : refuse('doubled_result', `第 ${doubled} 盘有两份成绩，请只保留一份。`)
}

function outcomeOf({ order, playAll }: TeamMatch, played: TeamResult['rubbers'], toWin: number) {
  const isXiangqi = order === 'xiangqi'
  const [first, second] = scoreOf(played, isXiangqi)
  const allPlayed = played.every(({ winner }) => winner !== null)
  const finished = allPlayed || (!isXiangqi && !playAll && Math.max(first, second) >= toWin)
  const ahead = first === second ? ('draw' as const) : first > second ? ('first' as const) : ('second' as const)
  return { score: { first, second }, finished, winner: finished ? ahead : null }
}

function scoreOf(played: TeamResult['rubbers'], isXiangqi: boolean): [number, number] {
  const count = (who: 'first' | 'second' | 'draw') => played.filter(({ winner }) => winner === who).length
  if (!isXiangqi) return [count('first'), count('second')]
  return [2 * count('first') + count('draw'), 2 * count('second') + count('draw')]
}

function namesOf({ first, second }: Rubber): string[] {
  return [...first, ...second]
}
