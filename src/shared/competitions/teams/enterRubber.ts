import { done, type Result, refused } from '../../result'
import type { Match } from '../play/match'
import { isSameTold } from '../play/sameTold'
import { resultOfTeams, scoreTeams } from './scoreTeams'
import { NOTHING_PLAYED, type PlayedRubber, type RubberChange, type TeamPlay } from './teamPlay'
import { rubberCount, type TeamRules } from './teamRules'
import { waitingState } from './toldRubbers'

interface Entering {
  rubber: PlayedRubber
  rules: TeamRules
  bestOf: 3 | 5 | 7
  by: string
  why?: string | undefined
  now: number
}

export type RubberRefusal = 'lineups_sealed' | 'rubber_not_next' | 'rubber_bare' | 'score_impossible' | 'round_back'

/**
 * 记一盘. Writes or corrects one rubber, and the result of the match follows from all of them. In table tennis they are
 * entered in their order and end once a team has won; a correction needs a reason, and what was played after the end that
 * it brings is dropped into the history. The match itself where nothing changes.
 */
export function enterRubber(
  match: Match,
  { rubber, rules, bestOf, by, why, now }: Entering
): Result<Match, RubberRefusal> {
  if (match.state === 'void') return refused('round_back')
  const play = match.play ?? NOTHING_PLAYED
  if (play.openedAt === undefined) return refused('lineups_sealed')
  const before = play.rubbers.find(({ no }) => no === rubber.no)
  const isForfeited = match.result?.endsWith('f') ?? false
  if (before && !isForfeited && isSameTold(before, rubber)) return done(match)
  const isOver = match.state === 'final' && !isForfeited
  if (!before && !isNext(play, { no: rubber.no, rules, isOver })) return refused('rubber_not_next')
  if ((before || isForfeited || isAgainst(play, rubber)) && !why) return refused('rubber_bare')
  const rubbers = [...play.rubbers.filter(({ no }) => no !== rubber.no), rubber].sort((one, other) => one.no - other.no)
  const needed = withoutNeedless({ ...play, rubbers }, rules, bestOf)
  const scored = scoreTeams({ ...play, rubbers: needed }, rules, bestOf)
  if (!scored?.ok) return refused('score_impossible', scored?.text)
  const change: RubberChange = {
    ...{ ...rubber, did: before ? 'corrected' : 'entered', at: now, by },
    ...(before && { from: before }),
    ...(why && { why }),
  }
  const dropped = rubbers
    .filter((one) => !needed.includes(one))
    .map((one): RubberChange => ({ ...one, did: 'dropped', at: now, by }))
  const result = resultOfTeams(scored.value, match.bracket !== undefined)
  const { result: _before, how: _how, games: _games, retired: _retired, calledAt: _calledAt, ...rest } = match
  return done({
    ...rest,
    ...(result ? { state: 'final', how: 'decided', result } : { state: waitingState({ ...play, rubbers: needed }) }),
    play: { ...play, rubbers: needed, history: [...play.history, change, ...dropped] },
  })
}

/** Whether one of the two sides has told something else. */
function isAgainst({ told = [] }: TeamPlay, rubber: PlayedRubber): boolean {
  const { first, second } = told.find(({ no }) => no === rubber.no) ?? {}
  return [first, second].some((one) => one !== undefined && !isSameTold(one, rubber))
}

/** Boards are played side by side; rubbers of table tennis one after another, as long as the match is open. */
export function isNext(
  { rubbers }: TeamPlay,
  { no, rules, isOver }: { no: number; rules: TeamRules; isOver: boolean }
): boolean {
  if (no > rubberCount(rules)) return false
  return rules.order === 'boards' || (!isOver && no === rubbers.length + 1)
}

/** Rubbers up to the one that ends the match. */
function withoutNeedless(play: TeamPlay, rules: TeamRules, bestOf: 3 | 5 | 7): PlayedRubber[] {
  if (rules.order === 'boards') return play.rubbers
  for (let count = 1; count < play.rubbers.length; count++) {
    const rubbers = play.rubbers.slice(0, count)
    const scored = scoreTeams({ ...play, rubbers }, rules, bestOf)
    if (scored?.ok && scored.value.finished) return rubbers
  }
  return play.rubbers
}
