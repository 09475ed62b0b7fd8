import type { GameResult, GamesTold, MatchState } from '../play/match'
import type { EntrantSeen } from '../play/view'
import type { Side } from '../swiss/sides'

/** One match of somebody as everybody may see it: when and where, or how it ended. */
export interface PlayerMatch extends GamesTold {
  /** 第 3 轮, A 组. */
  stage: string
  table: number
  /** Only where times are planned. */
  startsAt?: number
  side: Side
  /** Missing as long as nobody has come to it. */
  opponent?: EntrantSeen
  state: Exclude<MatchState, 'void'> | 'waiting'
  result?: GameResult
}

/** 选手. What a spectator follows of one player: what is next first, then what was played, the latest first. */
export interface PlayerView {
  player: EntrantSeen & { withdrawn?: true }
  /** Only once there is an order. */
  place?: number
  points?: number
  entrants: number
  next: PlayerMatch[]
  past: PlayerMatch[]
  /** Of the round that is played now, where there is no game. */
  lone?: 'bye' | 'absent'
}
