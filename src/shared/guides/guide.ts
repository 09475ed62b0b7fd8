import * as v from 'valibot'
import { idText, newKeyText, textUpTo } from '../text'
import { GUIDE_GROUPS, GUIDE_STARTS } from './guideGroup'

const QuestionSchema = v.strictObject({ question: textUpTo(60), answer: textUpTo(300) })
const LinkSchema = v.pipe(
  v.string(),
  v.trim(),
  v.url('请填完整的网址'),
  v.startsWith('https://', '请填 https 开头的网址')
)

/** What officers write of a service. */
export const GuideTextSchema = v.strictObject({
  title: textUpTo(30),
  group: v.picklist(GUIDE_GROUPS),
  /** 给谁办. */
  forWhom: textUpTo(100),
  /** 带什么, one line each. */
  materials: v.pipe(v.array(textUpTo(60)), v.maxLength(12, '材料最多 12 样')),
  /** 多久办好. */
  limit: textUpTo(60),
  /** 到哪里办. */
  where: textUpTo(100),
  questions: v.pipe(v.array(QuestionSchema), v.maxLength(8, '问答最多 8 条')),
  law: v.exactOptional(textUpTo(100)),
  link: v.exactOptional(LinkSchema),
  start: v.exactOptional(v.picklist(GUIDE_STARTS)),
})
export type GuideText = v.InferOutput<typeof GuideTextSchema>

/** 服务事项. What the union does for people: for whom, with what, where, and how soon. */
export interface Guide extends GuideText {
  id: string
  /** `hidden` until an officer shows it, and whenever they take it away. */
  state: 'shown' | 'hidden'
  changedBy: string
  changedAt: number
  rev: number
}

/** A line of the catalogue. */
export type GuideRow = Pick<Guide, 'id' | 'title' | 'group' | 'forWhom' | 'limit' | 'state'>

export function toGuideRow({ id, title, group, forWhom, limit, state }: Guide): GuideRow {
  return { id, title, group, forWhom, limit, state }
}

/** 事项 of the catalogue that one look brings; what is more is not shown, and the desk hides what is out of use. */
export const MOST_GUIDES = 200

export const ReadGuideInput = v.strictObject({ guideId: idText() })
export const WriteGuideInput = v.strictObject({
  /** A new one is named by the key of whoever begins it. */
  guideId: v.exactOptional(idText()),
  newKey: v.exactOptional(newKeyText()),
  rev: v.exactOptional(v.pipe(v.number(), v.integer())),
  text: GuideTextSchema,
  state: v.picklist(['shown', 'hidden']),
})
