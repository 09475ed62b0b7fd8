import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'

interface Checked {
  title: string
  /** What readers have already is to be changed. */
  isProposal: boolean
  /** To its writer; else to another officer. */
  isBack: boolean
  /** Why, in Chinese. */
  text: string
  now: number
}

/** What the writer is told when pictures keep an article, or a change of one, from going out by itself. */
export function checkedCard({ title, isProposal, isBack, text, now }: Checked): MessageCard {
  const what = isBack ? '图片要换' : '请另一位看'
  const fate = isBack ? '没有公开，图片要换' : '要请另一位干部看过'
  const fields = { thing1: title, thing2: what, time3: templateTime(now), thing4: text }
  const about = isProposal ? `「${title}」的改动` : `「${title}」`
  return { kind: 'article_checked', title: `${about}${fate}`, text, path: 'features/officer/pages/today', fields }
}
