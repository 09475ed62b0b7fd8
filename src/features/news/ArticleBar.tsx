import { open } from '#platform/navigate'
import { onWechat } from '#platform/target'
import type { ArticleView } from '#shared/news/view'
import { ActionBar } from '#ui/ActionBar'
import { Button } from '#ui/Button'
import { OpenButton } from '#ui/OpenButton'
import { newsTexts } from './texts'

/** Passing it on is WeChat's own doing; in a browser the bar only stands where there is an event to go to. */
export function ArticleBar({ article: { event, state } }: { article: ArticleView }) {
  const canJoin = event !== undefined && event.phase === 'open'
  const canShare = onWechat && state !== 'withdrawn'
  if (!canJoin && !canShare) return null
  return (
    <ActionBar>
      {canJoin && <Button onPress={() => open('event', { id: event.id })}>{newsTexts.seeEvent}</Button>}
      {canShare && <OpenButton does="share" kind={canJoin ? 'ghost' : 'primary'} label={newsTexts.share} />}
    </ActionBar>
  )
}
