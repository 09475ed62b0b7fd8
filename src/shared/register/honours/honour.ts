import * as v from 'valibot'
import { CursorSchema } from '../../page'
import { idText, newKeyText, textUpTo } from '../../text'

/** 荣誉. What the federation or one of its unions was given, by whom and in which year. */
export interface Honour {
  id: string
  /** Empty for the federation's own. */
  unionId: string
  name: string
  /** 授予单位. */
  body: string
  year: number
  addedBy: string
  /** Set on what was written down wrongly; it is shown nowhere any more. */
  withdrawnAt?: number
}

/** Stands for the federation itself among the unions. */
export const FEDERATION = ''

/** An honour on the wall. */
export type HonourRow = Pick<Honour, 'id' | 'unionId' | 'name' | 'body' | 'year'> & { unionName: string }

export const HonourWordsSchema = v.strictObject({
  name: textUpTo(30),
  body: textUpTo(30),
  year: v.pipe(
    v.number('请填年份，例如 2013'),
    v.integer('请填年份，例如 2013'),
    v.minValue(1949, '请填 1949 年以后的年份'),
    v.maxValue(2100, '年份写错了，请核对')
  ),
})
export type HonourWords = v.InferOutput<typeof HonourWordsSchema>

const ofUnion = v.union([v.literal(FEDERATION), idText()])

export const HonoursInput = v.strictObject({ unionId: v.exactOptional(ofUnion), cursor: CursorSchema })
export const AddHonourInput = v.strictObject({ newKey: newKeyText(), unionId: ofUnion, words: HonourWordsSchema })
/** `seen` is what stood there when the change began: a word that somebody else changed meanwhile is not written over. */
export const ChangeHonourInput = v.strictObject({
  honourId: idText(),
  seen: HonourWordsSchema,
  words: HonourWordsSchema,
})
export const WithdrawHonourInput = v.strictObject({ honourId: idText(), reason: textUpTo(60) })

/** 2013 年 北京市模范职工之家. */
export function honourText({ year, name }: Pick<Honour, 'year' | 'name'>): string {
  return `${year} 年 ${name}`
}
