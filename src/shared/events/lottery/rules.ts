import * as v from 'valibot'
import { TimeSchema } from '../../text'

/** 抽签. Places are not for who taps first: whoever enters before the closing has the same chance, and it is drawn then. */
export const LotteryRuleSchema = v.strictObject({ drawsAt: TimeSchema })
export type LotteryRule = v.InferOutput<typeof LotteryRuleSchema>

interface DrawTimes {
  closesAt: number
  startsAt: number
  lottery?: LotteryRule | undefined
}

/** Whether the draw lies where it must: not before the closing, and before the event begins. */
export function isDrawnInTime({ closesAt, startsAt, lottery }: DrawTimes): boolean {
  return !lottery || (lottery.drawsAt >= closesAt && lottery.drawsAt < startsAt)
}

/**
 * The draw of an event that moves: as it was where it still fits, else as long after the closing as before. What it answers
 * may lie after the start: then the event cannot move so.
 */
export function movedDraw(
  { closesAt, lottery }: Pick<DrawTimes, 'closesAt' | 'lottery'>,
  move: Omit<DrawTimes, 'lottery'>
): LotteryRule | undefined {
  if (!lottery || isDrawnInTime({ ...move, lottery })) return lottery
  return { drawsAt: move.closesAt + (lottery.drawsAt - closesAt) }
}
