import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { quoted } from '../quoted'

interface Checked {
  title: string
  /** True for a change of an article that is public already. */
  isProposal: boolean
  /** True when it goes back to its writer; else another officer has to look. */
  isBack: boolean
  /** What its writer has to do; to take other pictures if not given. */
  toDo?: string
  /** Reason, in Chinese. */
  text: string
  now: number
}

/** Card for the writer when pictures keep an article, or a change of one, from going out by itself. */
export function checkedCard({ title, isProposal, isBack, toDo = '图片要换', text, now }: Checked): MessageCard {
  const what = isBack ? toDo : '请另一位看'
  const fate = isBack ? `没有公开，${toDo}` : '要请另一位干部看过'
  const fields = { thing1: title, thing2: what, time3: templateTime(now), thing4: text }
  const about = isProposal ? `${quoted(title)}的改动` : `${quoted(title)}`
  return { kind: 'article_checked', title: `${about}${fate}`, text, path: 'features/officer/pages/today', fields }
}

/** Card for officers when WeChat forbids a picture that readers see already. */
export function lateCard(late: { articleId: string; title: string; name: string; now: number }): MessageCard {
  const { articleId, title, name, now } = late
  const text = `${name}微信后来不让公开，请到工作台换掉这张图，或撤下这一篇。`
  const fields = { thing1: title, thing2: '图片不让公开', time3: templateTime(now), thing4: text }
  const path = `features/news/pages/article?id=${articleId}`
  return { kind: 'article_checked', title: `${quoted(title)}里有图片要换`, text, path, fields }
}
