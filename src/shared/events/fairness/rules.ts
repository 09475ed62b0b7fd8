import * as v from 'valibot'
import { MEMBER_TAGS, POSITIONS } from '../../membership/member'

/** 年龄. Both ends count; 0 and the oldest stand for no end. */
export const OLDEST = 120
const Age = v.pipe(
  v.number('请填年龄'),
  v.integer('年龄要填整数'),
  v.minValue(0, '年龄不能小于 0'),
  v.maxValue(OLDEST, `年龄最大 ${OLDEST}`)
)
export const AgesSchema = v.pipe(
  v.strictObject({ youngest: Age, oldest: Age }),
  v.check(({ youngest, oldest }) => youngest <= oldest, '最小的年龄不能比最大的还大')
)
export type Ages = v.InferOutput<typeof AgesSchema>

/** Longest pause after two absences. */
export const MAX_PAUSE_DAYS = 365

/**
 * 参加条件. Besides whom the event is open to: one of these posts, one of these tags, never in an earlier edition or in one
 * at least, and of this age in the year of the event. All that is set must hold.
 */
export const ConditionsSchema = v.strictObject({
  positions: v.exactOptional(v.pipe(v.array(v.picklist(POSITIONS)), v.minLength(1), v.maxLength(POSITIONS.length))),
  tags: v.exactOptional(v.pipe(v.array(v.picklist(MEMBER_TAGS)), v.minLength(1), v.maxLength(MEMBER_TAGS.length))),
  editions: v.exactOptional(v.picklist(['never', 'before'])),
  ages: v.exactOptional(AgesSchema),
})
export type Conditions = v.InferOutput<typeof ConditionsSchema>

/**
 * 轮流的规矩. Whoever had a place in an event of this kind that ended this year waits for the next year; whoever twice
 * stayed away without a word pauses for so many days.
 */
export const FairnessSchema = v.strictObject({
  onceAYear: v.exactOptional(v.literal(true)),
  pauseDays: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1, '至少 1 天'), v.maxValue(MAX_PAUSE_DAYS, `最多 ${MAX_PAUSE_DAYS} 天`))
  ),
})
export type Fairness = v.InferOutput<typeof FairnessSchema>
