import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/line/phoneLine'
import { canAskAsPerson } from '#platform/line/session'
import { useWish } from '#platform/line/useWish'
import { open } from '#platform/pages/navigate'
import { say } from '#platform/say'
import { onWechat } from '#platform/target'
import { isRecord } from '#shared/isRecord'
import type { ArticleView } from '#shared/news/view'
import { Button } from '#ui/Button'
import { OpenButton } from '#ui/OpenButton'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { articleTexts as texts } from '../articleTexts'
import { receiptTexts } from './receiptTexts'

interface Props {
  article: ArticleView
  onConfirmed: () => Promise<void>
}

/** The bar below an article: a receipt that is asked for comes first; else the event, 收藏 and sharing. */
export function ArticleBar({ article: { id, title, event, state, isFavourite, receipt }, onConfirmed }: Props) {
  if (receipt?.asked && !receipt.confirmedAt) {
    return (
      <ActionBar hint={receiptTexts.rule}>
        <ReceiptButton articleId={id} title={title} onConfirmed={onConfirmed} />
      </ActionBar>
    )
  }
  const isShown = state !== 'withdrawn'
  const canJoin = event !== undefined && event.phase === 'open'
  const canKeep = isShown && canAskAsPerson()
  const canShare = isShown && onWechat
  if (!canJoin && !canShare && !canKeep) return null
  return (
    <ActionBar>
      {canJoin && <Button onPress={() => open('event', { id: event.id })}>{texts.seeEvent}</Button>}
      {canKeep && <FavouriteButton articleId={id} title={title} start={isFavourite} />}
      {canShare && <OpenButton does="share" kind={canJoin ? 'ghost' : 'primary'} label={texts.share} />}
    </ActionBar>
  )
}

/** 收藏: keeps an article in one's list, or takes it out. */
function FavouriteButton({ articleId, title, start }: { articleId: string; title: string; start: boolean }) {
  const [known, setKept] = useState(start)
  const wish = useWish('news.favourite', articleId)
  const kept = isRecord(wish?.input) ? wish.input.on === true : known
  const { busy, once } = useOneAtATime()
  const turn = () =>
    once(async () => {
      const answer = await callApi('news.favourite', { articleId, on: !kept }, title)
      if (answer.ok || answer.kept) setKept(!kept)
      if (!answer.ok) say(answer.text)
    })

  return (
    <Button kind="ghost" busy={busy} onPress={turn}>
      {kept ? texts.kept : texts.keep}
    </Button>
  )
}

interface Asked {
  articleId: string
  title: string
  onConfirmed: () => Promise<void>
}

function ReceiptButton({ articleId, title, onConfirmed }: Asked) {
  const waits = useWish('receipts.confirm', articleId, onConfirmed)
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const confirm = () =>
    once(async () => {
      const answer = await callApi('receipts.confirm', { articleId }, title)
      if (!answer.ok && answer.kept) return
      if (!answer.ok) return setProblem(answer.text)
      await onConfirmed()
    })

  if (waits) return <Notice tone="good">{receiptTexts.waits}</Notice>
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={confirm}>
        {receiptTexts.act}
      </Button>
    </>
  )
}
