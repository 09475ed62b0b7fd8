import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import type { ArticleView } from '#shared/news/view'
import { isLate } from '#shared/receipts/receipt'
import type { MyReceipt } from '#shared/receipts/view'
import { Button } from '#ui/Button'
import { Pressable } from '#ui/Pressable'
import { Notice } from '#ui/states/Notice'
import { receiptTexts as texts } from '../articleTexts'

interface Props {
  article: Pick<ArticleView, 'id' | 'title'>
  receipt: MyReceipt
  now: number
}

/** 回执: the notice above an article that asks this reader for one, or says that it is given, with the way to answer in words. */
export function ReceiptNotice({ article, receipt, now }: Props) {
  const { id: articleId, title } = article
  const { state, me, member } = useMe()
  const { asked, confirmedAt, noted, dueAt } = receipt
  if (confirmedAt) {
    const text = noted ? texts.noted : texts.confirmed
    return (
      <>
        <Notice tone="good">{text(momentText(confirmedAt, now))}</Notice>
        <Button
          kind="ghost"
          onPress={() => open('say', { kind: 'question', about: 'article', aboutId: articleId, aboutName: title })}
        >
          {texts.reply}
        </Button>
      </>
    )
  }
  if (asked) {
    const late = isLate(receipt, now)
    const text = dueAt === undefined ? texts.asked : (late ? texts.late : texts.askedUntil)(momentText(dueAt, now))
    return <Notice tone="warn">{text}</Notice>
  }
  if (state.kind === 'signed_out') return <Notice tone="plain">{texts.signInFirst}</Notice>
  if (!me || member) return null
  return (
    <Pressable onPress={() => open('bind')}>
      <Notice tone="plain">{texts.bindFirst}</Notice>
    </Pressable>
  )
}
