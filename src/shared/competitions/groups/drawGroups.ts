import * as v from 'valibot'
import { done } from '../../result'
import { checkEntrants } from '../checkEntrants'
import { DrawnEntrantSchema } from '../drawnEntrant'
import { ENGINE } from '../engine'
import { type CompetitionAnswer, refuse } from '../refusal'
import { seedingOf } from '../seedingOf'
import { spreadUnits } from './spreadUnits'

/** 分组抽签. Without any rank or number the given order is the seeding. */
export const DrawGroupsSchema = v.object({
  entrants: v.pipe(v.array(DrawnEntrantSchema), v.minLength(1), v.maxLength(1024)),
  groups: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)),
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
})
export type DrawGroups = v.InferOutput<typeof DrawGroupsSchema>

export interface GroupDraw {
  /** Ids by group, the strongest of each group first. */
  groups: string[][]
  /** Ids of those who stand in another group than the snake alone would have put them. */
  exchanged: string[]
  seed: number
  engine: string
}

/**
 * 蛇形分组. Row by row, forth and back; then entrants of one unit are spread, so that no group holds more than ⌈k/g⌉ of a
 * unit's k, by exchanges within the same row only. Entrants without a rank stand behind, drawn by lot. Refuses more
 * groups than entrants.
 */
export function drawGroups({ entrants, groups, seed }: DrawGroups): CompetitionAnswer<GroupDraw> {
  const fault = checkEntrants(entrants.map(({ id }) => ({ id })))
  if (fault) return fault
  if (groups > entrants.length)
    return refuse('bad_input', `${entrants.length} 个参赛者分不成 ${groups} 个小组，请减少组数。`)
  const order = seedingOf(entrants, seed)
  const snake = order.map((_entrant, index) => snakeGroup(index, groups))
  const settled = spreadUnits(
    order.map(({ unit }) => unit ?? undefined),
    snake,
    groups
  )
  return done({
    groups: Array.from({ length: groups }, (_none, group) =>
      order.filter((_entrant, index) => settled[index] === group).map(({ id }) => id)
    ),
    exchanged: order.filter((_entrant, index) => settled[index] !== snake[index]).map(({ id }) => id),
    seed,
    engine: ENGINE,
  })
}

function snakeGroup(index: number, groups: number): number {
  const [row, column] = [Math.floor(index / groups), index % groups]
  return row % 2 === 0 ? column : groups - 1 - column
}
