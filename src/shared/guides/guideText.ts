import * as v from 'valibot'
import { NEED_TAGS, needTagName } from '../needs/need'
import { textUpTo } from '../text'
import { GUIDE_GROUPS, GUIDE_STARTS, guideGroupName, guideStartName } from './guideGroup'

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
  /** 回应哪些需要. */
  needs: v.exactOptional(v.pipe(v.array(v.picklist(NEED_TAGS)), v.maxLength(NEED_TAGS.length, '请重新选需要'))),
})
export type GuideText = v.InferOutput<typeof GuideTextSchema>

/** Words alone, without what stands beside them. */
export function textOfGuide(guide: GuideText): GuideText {
  const { title, group, forWhom, materials, limit, where, questions, law, link, start, needs = [] } = guide
  return {
    ...{ title, group, forWhom, materials, limit, where, questions },
    ...(law && { law }),
    ...(link && { link }),
    ...(start && { start }),
    ...(needs.length > 0 && { needs }),
  }
}

const PARTS = [
  ...(['title', 'group', 'forWhom', 'materials', 'limit', 'where', 'questions', 'law', 'link', 'start'] as const),
  'needs',
] as const
export type GuidePart = (typeof PARTS)[number]

/** Parts in which two texts differ, in the order of the page. */
export function changedParts(before: GuideText, after: GuideText): GuidePart[] {
  return PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
}

/** Parts of a text in which something is written: what there is to read of a new one. */
export function filledParts(text: GuideText): GuidePart[] {
  return PARTS.filter((part) => partText(text, part) !== '')
}

export const guidePartName: Record<GuidePart, string> = {
  title: '事项',
  group: '分组',
  forWhom: '给谁办',
  materials: '带什么',
  limit: '多久办好',
  where: '到哪里',
  questions: '常问的',
  law: '依据',
  link: '原文网址',
  start: '手机上直接去办',
  needs: '回应哪些需要',
}

/** One part as it is read; empty where there is nothing. */
export function partText(text: GuideText, part: GuidePart): string {
  switch (part) {
    case 'group':
      return guideGroupName[text.group]
    case 'start':
      return text.start ? guideStartName[text.start] : ''
    case 'needs':
      return (text.needs ?? []).map((tag) => needTagName[tag]).join('、')
    case 'materials':
      return text.materials.join('、')
    case 'questions':
      return text.questions.map(({ question, answer }) => `${question}\n${answer}`).join('\n')
    default:
      return text[part] ?? ''
  }
}
