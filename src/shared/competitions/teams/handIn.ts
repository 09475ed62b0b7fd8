import { done, type Result, refused } from '../../result'
import type { Match } from '../play/match'
import type { Side } from '../swiss/sides'
import { type HandedLineup, NOTHING_PLAYED, type TeamPlay } from './teamPlay'
import { hasDoubles, placesOf, type TeamRules } from './teamRules'

/** 几分钟前截止. A line-up that is missing by then may be filled from the roster. */
export const LINEUPS_CLOSE_MS = 10 * 60_000

export type LineupRefusal = 'lineup_wrong' | 'lineups_open' | 'match_decided' | 'round_back'
export type FillRefusal = 'lineups_open' | 'lineups_wait' | 'roster_short' | 'match_decided' | 'round_back'

type Typed = Pick<HandedLineup, 'players' | 'doubles'>

/** What cannot be in a line-up: a sentence, or nothing. Numbers of the roster, nobody twice, and two for the doubles. */
export function faultOfLineup(
  { players, doubles }: Typed,
  rules: TeamRules,
  roster: readonly number[]
): string | undefined {
  const places = placesOf(rules, 'first')
  if (players.length !== places.length) return `要排满 ${places.length} 个位置。`
  if ([...players, ...(doubles ?? [])].some((no) => !roster.includes(no))) return '名单里有不是本队的人，请重新选。'
  if (new Set(players).size < players.length) return '同一个人排了两次，请换人。'
  if (!hasDoubles(rules)) return doubles ? '这种赛制没有双打。' : undefined
  return doubles?.length === 2 && doubles[0] !== doubles[1] ? undefined : '双打要选两个不同的人。'
}

interface HandingIn {
  side: Side
  lineup: HandedLineup
}

/**
 * 交名单. Sealed, and changed as often as the captain likes until the other side has handed in too: the second of the two
 * opens both in the same step. The match itself where it was handed in like this.
 */
export function handIn(
  match: Match,
  { side, lineup }: HandingIn
): Result<Match, Exclude<LineupRefusal, 'lineup_wrong'>> {
  if (match.state === 'void') return refused('round_back')
  const play = match.play ?? NOTHING_PLAYED
  const before = play.lineups[side]
  if (before && isSame(before, lineup)) return done(match)
  if (play.openedAt !== undefined) return refused('lineups_open')
  if (match.state === 'final') return refused('match_decided')
  return done({ ...match, play: handed(play, { [side]: lineup }, lineup.at) })
}

interface Filling {
  rosters: Record<Side, readonly number[]>
  by: string
  now: number
}

/** 代排. After the deadline whoever has handed in nothing plays by the order of the roster, and both are open at once. */
export function fillLineups(match: Match, rules: TeamRules, { rosters, by, now }: Filling): Result<Match, FillRefusal> {
  if (match.state === 'void') return refused('round_back')
  const play = match.play ?? NOTHING_PLAYED
  if (play.openedAt !== undefined) return isFilled(play) ? done(match) : refused('lineups_open')
  if (match.state === 'final') return refused('match_decided')
  if (now < closesAtOf(match)) return refused('lineups_wait')
  const missing = (['first', 'second'] as const).filter((side) => !play.lineups[side])
  const filled = missing.map((side) => [side, byRoster(rules, rosters[side], { by, now })] as const)
  if (filled.some(([, lineup]) => !lineup)) return refused('roster_short')
  return done({ ...match, play: handed(play, Object.fromEntries(filled), now) })
}

export function closesAtOf({ startsAt, at }: Pick<Match, 'startsAt' | 'at'>): number {
  return (startsAt ?? at) - LINEUPS_CLOSE_MS
}

function byRoster(rules: TeamRules, roster: readonly number[], { by, now }: { by: string; now: number }) {
  const places = placesOf(rules, 'first').length
  if (roster.length < places) return undefined
  const players = roster.slice(0, places)
  return { players, ...(hasDoubles(rules) && { doubles: players.slice(0, 2) }), at: now, filledBy: by }
}

function isFilled({ lineups }: TeamPlay): boolean {
  return lineups.first?.filledBy !== undefined || lineups.second?.filledBy !== undefined
}

function handed(play: TeamPlay, coming: TeamPlay['lineups'], now: number): TeamPlay {
  const lineups = { ...play.lineups, ...coming }
  return { ...play, lineups, ...(lineups.first && lineups.second && { openedAt: now }) }
}

function isSame(before: HandedLineup, after: HandedLineup): boolean {
  return before.filledBy === undefined && `${before.players}/${before.doubles}` === `${after.players}/${after.doubles}`
}
