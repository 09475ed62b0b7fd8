import * as v from 'valibot'

const whole = (least: number, most: number) =>
  v.pipe(
    v.number('请填数字'),
    v.integer('请填整数'),
    v.minValue(least, `最少 ${least}`),
    v.maxValue(most, `最多 ${most}`)
  )

/** 棋钟. Minutes that each of the two has, and seconds that are added for each move. */
export const ClockSchema = v.strictObject({ minutes: whole(1, 180), seconds: whole(0, 120) })
export type GameClock = v.InferOutput<typeof ClockSchema>
