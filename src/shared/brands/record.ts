import * as v from 'valibot'
import type { Sport } from '../competitions/rating/gamesOf'
import { idText } from '../text'

/** 名次分, as 运动会 count them: the first eight of a competition, nothing behind them. */
export const PLACE_POINTS: readonly number[] = [9, 7, 6, 5, 4, 3, 2, 1]

/** The latest editions that count. */
export const EDITIONS_COUNTED = 10

/** What somebody has agreed to who shows their record; other words are asked about again. */
export const SHOWING_WORDS = 2

/** Words from which on somebody has read of the rating, too; whoever agreed to earlier ones shows none. */
export const RATING_WORDS = 2

/** 愿意显示历届成绩. There as long as somebody wants it; the key names them to everybody. */
export interface Showing {
  /** The person. */
  id: string
  key: string
  words: number
  at: number
}

/** 历届成绩 of one who shows it. */
export interface RecordRow {
  key: string
  name: string
  unit: string
  points: number
  /** Competitions that they have played to the end. */
  played: number
  best?: number
  won: number
  drawn: number
  lost: number
  /** 等级分, by sport; only of whoever has agreed to show it, and has played enough. */
  ratings?: { sport: Sport; rating: number }[]
}

/** 历届积分 of a brand: of those alone who want it shown. */
export interface RecordsView {
  rows: RecordRow[]
  /** Whoever reads, where they are signed in: whether theirs are shown, by earlier words perhaps, and in how many competitions they were. */
  mine?: { key?: string; isShown: boolean; played: number; isOlder?: true }
}

/** 交手. What two who both show their record have played against each other. */
export interface Meeting {
  key: string
  name: string
  won: number
  drawn: number
  lost: number
}

export const RecordsInput = v.strictObject({ brandId: idText() })
export const MeetingsInput = v.strictObject({ brandId: idText(), key: idText() })
export const ShowRecordInput = v.strictObject({
  isShown: v.boolean('请选愿意还是不愿意'),
  /** The words that were read. */
  words: v.literal(SHOWING_WORDS, '说明换了新的，请刷新后再看一遍'),
})

export function pointsFor(place: number | undefined): number {
  return place === undefined ? 0 : (PLACE_POINTS[place - 1] ?? 0)
}
