import { MAX_ENTRANTS, MAX_ROUNDS } from '../play/input'
import type { GameResult } from '../play/match'
import type { LoneEntrant } from '../play/round'
import type { TrfPlayer, TrfRead } from './readTrf'
import { isNamed } from './trfNames'

/** Somebody who holds a place in the event. */
export interface TrfHolder {
  memberId: string
  personId: string
  name: string
  unit: string
}

export interface PlannedEntrant extends TrfHolder {
  no: number
  joinedRound: number
  /** The report tells nothing of them any more from the round behind this one on. */
  leftRound?: number
}

export interface PlannedRound {
  games: { first: number; second: number; result: GameResult | null }[]
  lone: LoneEntrant[]
}

export type TrfPlan = { faults: string[] } | { entrants: PlannedEntrant[]; rounds: PlannedRound[] }

/**
 * TRF 导入成一项比赛. Players of a report as those who hold a place in the event, and its rounds as they were played; every line
 * that cannot be taken is named with its number, and then nothing is.
 */
export function planTrf({ players, rounds }: TrfRead, holders: readonly TrfHolder[]): TrfPlan {
  const faults: string[] = []
  if (players.length > MAX_ENTRANTS) faults.push(`一项比赛最多 ${MAX_ENTRANTS} 人，文件里有 ${players.length} 人。`)
  if (rounds.length > MAX_ROUNDS) faults.push(`一项比赛最多 ${MAX_ROUNDS} 轮，文件里有 ${rounds.length} 轮。`)
  const taken = new Map<string, TrfPlayer>()
  const entrants = players.flatMap((player): PlannedEntrant[] => {
    const found = whoIs(player, holders)
    if (typeof found === 'string') {
      faults.push(found)
      return []
    }
    const before = taken.get(found.memberId)
    if (before) faults.push(`第 ${player.line} 行：${player.name}在第 ${before.line} 行已经有了。`)
    taken.set(found.memberId, player)
    return [{ ...found, no: player.number, ...presenceOf(player, rounds.length) }]
  })
  const planned = rounds.map((_games, at) => roundOf({ players, rounds }, at, faults))
  return faults.length > 0 ? { faults } : { entrants, rounds: planned }
}

function whoIs({ name, number, line }: TrfPlayer, holders: readonly TrfHolder[]): TrfHolder | string {
  if (number < 1 || number > 999) return `第 ${line} 行：号码要在 1 到 999 之间。`
  const found = holders.filter((holder) => isNamed(name, holder))
  const [only] = found
  if (!only) return `第 ${line} 行：${name || '没有写姓名的一位'}不在这场活动的报名名单里，请先替他报上名。`
  if (found.length > 1)
    return `第 ${line} 行：报名名单里有 ${found.length} 位${name}，请在文件里写成“${name}（单位）”。`
  return only
}

/** Whoever a report tells nothing of in the end has withdrawn; whoever it tells nothing of in the beginning came late. */
function presenceOf({ rounds: [first, last] }: TrfPlayer, total: number) {
  if (first === 0) return { joinedRound: total + 1 }
  return { joinedRound: first, ...(last < total && { leftRound: last }) }
}

function roundOf({ players, rounds }: Pick<TrfRead, 'players' | 'rounds'>, at: number, faults: string[]): PlannedRound {
  const lineOf = new Map(players.map(({ number, line }) => [`${number}`, line]))
  const isLast = at === rounds.length - 1
  const games: PlannedRound['games'] = []
  const lone: LoneEntrant[] = []
  for (const { first, second, result } of rounds[at] ?? []) {
    const where = `第 ${lineOf.get(first)} 行：第 ${at + 1} 轮`
    if (second === null) {
      if (result === 'halfBye') faults.push(`${where}记的是半分轮空，这里轮空记 2 分，没有半分的，请改成 U 或 Z。`)
      else lone.push({ no: Number(first), result: result === 'bye' ? 'bye' : 'absent' })
    } else if (result === null && !isLast) faults.push(`${where}还没有成绩，后面的一轮却已经打了。`)
    else games.push({ first: Number(first), second: Number(second), result: result as GameResult | null })
  }
  const told = new Set([...games.flatMap(({ first, second }) => [first, second]), ...lone.map(({ no }) => no)])
  for (const {
    number,
    rounds: [first, last],
  } of players)
    if (!told.has(number) && first > 0 && first <= at + 1 && at + 1 <= last) lone.push({ no: number, result: 'absent' })
  return { games, lone }
}
