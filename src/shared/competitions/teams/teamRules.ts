import * as v from 'valibot'
import { tableTennisOrders } from './rubbersOf'

/** 团体赛制. Which rubbers a match between teams has: two of table tennis, or so many boards of xiangqi, all of them played. */
export const TeamRulesSchema = v.union([
  v.strictObject({ order: v.picklist(['swaythling', 'corbillon']) }),
  v.strictObject({
    order: v.literal('boards'),
    boards: v.pipe(
      v.number('请填几台'),
      v.integer('台数是整数'),
      v.minValue(2, '至少 2 台'),
      v.maxValue(10, '最多 10 台')
    ),
  }),
])
export type TeamRules = v.InferOutput<typeof TeamRulesSchema>

export const orderNames: Record<TeamRules['order'], string> = {
  swaythling: '斯韦思林杯赛制（五场单打）',
  corbillon: '考比伦杯赛制（四场单打、一场双打）',
  boards: '象棋分台',
}

/** Places of a line-up: letters in table tennis, boards in xiangqi. */
export function placesOf(rules: TeamRules, side: 'first' | 'second'): string[] {
  if (rules.order === 'boards') return Array.from({ length: rules.boards }, (_none, at) => `第 ${at + 1} 台`)
  const letters = side === 'first' ? ['A', 'B', 'C'] : ['X', 'Y', 'Z']
  return rules.order === 'corbillon' ? letters.slice(0, 2) : letters
}

/** What the player of a place plays, such as 第 1、4 盘. */
export function rubbersAt(rules: TeamRules, place: string): number[] {
  if (rules.order === 'boards') return []
  return tableTennisOrders[rules.order].flatMap((name, at) => (name.split('-').includes(place) ? [at + 1] : []))
}

export function hasDoubles({ order }: TeamRules): boolean {
  return order === 'corbillon'
}

export function rubberCount(rules: TeamRules): number {
  return rules.order === 'boards' ? rules.boards : tableTennisOrders[rules.order].length
}

/** The rubber that is the doubles, by number. */
export const DOUBLES = tableTennisOrders.corbillon.indexOf('doubles') + 1
