import * as v from 'valibot'
import { idText } from '../text'

/** 关于什么. The thing of which somebody says something, by the name that it has with the feature whose it is. */
export interface CaseAbout {
  kind: string
  id: string
  /** As it was called then: whoever reads the case later need not have the thing any more. */
  name: string
}

/** Kinds that have a word of their own; a feature that adds one adds its word. */
const NAMES = new Map([
  ['event', '活动'],
  ['union', '工会'],
  ['guide', '服务事项'],
  ['question', '公开的答复'],
  ['article', '通知'],
  ['hardship', '帮扶'],
])

export function aboutText({ kind, name }: CaseAbout): string {
  const word = NAMES.get(kind)
  return word ? `${word}：${name}` : name
}

/** Whether something is known is for the feature to say whose kind it is. */
export const CaseAboutSchema = v.strictObject({
  kind: v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,30}$/, '请重新打开这一页再说')),
  id: idText(),
})
