import { canAskAsPerson } from '#platform/line/session'
import { open } from '#platform/pages/navigate'
import { onWechat } from '#platform/target'
import type { ArticleView } from '#shared/news/view'
import { Button } from '#ui/Button'
import { OpenButton } from '#ui/OpenButton'
import { ActionBar } from '#ui/screen/ActionBar'
import { articleTexts as texts } from '../articleTexts'
import { FavouriteButton } from './FavouriteButton'
import { ReceiptButton } from './ReceiptButton'
import { receiptTexts } from './receiptTexts'

interface Props {
  article: ArticleView
  onConfirmed: () => Promise<void>
}

/** A receipt that is asked for comes first; then going to the event, keeping the article, passing it on. */
export function ArticleBar({ article: { id, event, state, isFavourite, receipt }, onConfirmed }: Props) {
  if (receipt?.asked && !receipt.confirmedAt) {
    return (
      <ActionBar hint={receiptTexts.rule}>
        <ReceiptButton articleId={id} onConfirmed={onConfirmed} />
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
      {canKeep && <FavouriteButton articleId={id} start={isFavourite} />}
      {canShare && <OpenButton does="share" kind={canJoin ? 'ghost' : 'primary'} label={texts.share} />}
    </ActionBar>
  )
}
