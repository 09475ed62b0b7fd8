import { gamesOf, winnerOf } from './matchGames'
import type { StageMatchSeen } from './view'

/** A 组 … Z 组, then by number. */
export function groupName(group: number): string {
  return group < 26 ? `${String.fromCharCode(65 + group)} 组` : `${group + 1} 组`
}

/** 8 进 4、半决赛、决赛, or the places that are played for. */
export function bracketName([best, worst]: readonly [number, number]): string {
  const size = worst - best + 1
  if (best > 1) return size === 2 ? `${best}、${worst} 名` : `${best}–${worst} 名`
  if (size === 2) return '决赛'
  return size === 4 ? '半决赛' : `${size} 进 ${size / 2}`
}

export function stageName({ group, places }: Pick<StageMatchSeen, 'group' | 'places'>): string {
  if (group !== undefined) return groupName(group)
  return places ? bracketName(places) : ''
}

type Ended = Pick<StageMatchSeen, 'result' | 'games' | 'retired' | 'score'>

/** 3 : 1, or the word for what was not played. */
export function scoreWords(match: Ended): string {
  const { result, retired } = match
  if (result === '0-0f') return '双方弃权'
  if (result === '1-0f' || result === '0-1f') return winnerOf(result) === 'first' ? '胜 : 弃权' : '弃权 : 胜'
  const { won, lost } = gamesOf(match, 'first')
  return retired ? `${won} : ${lost}，退赛` : `${won} : ${lost}`
}

/** 11-8 9-11 11-5. */
export function gamesWords({ games = [] }: Pick<Ended, 'games'>): string {
  return games.map(([first, second]) => `${first}-${second}`).join(' ')
}
