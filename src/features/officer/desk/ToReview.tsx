import { View } from '@tarojs/components'
import type { Load } from '#client/asking/load'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useShownAgain } from '#platform/pages/useShownAgain'
import type { Page } from '#shared/page'
import { EmptyState } from '#ui/states/EmptyState'
import { officerTexts as texts } from '../texts'
import { WaitingArticles } from './WaitingArticles'
import { WaitingList } from './WaitingList'
import { WaitingPushes } from './WaitingPushes'
import { WaitingWords } from './WaitingWords'

/** 等我审的: pushes, articles and texts that wait for somebody else than who asked. */
export function ToReview() {
  const waiting = useToReview()
  useShownAgain(waiting.reload)
  return (
    <View className="body stack">
      <ReviewLists {...waiting} isEmpty={isNothing(waiting)} />
    </View>
  )
}

/** The three lists of what waits for a second reader. */
export function useToReview() {
  const pushes = usePages('pushes.list', { waiting: true })
  const articles = usePages('news.manage', { state: 'review' })
  const words = usePages('checks.list', {})
  const reload = async () => {
    await Promise.all([pushes, articles, words].map((call) => call.reload()))
  }
  return { pushes, articles, words, reload }
}

type Lists = ReturnType<typeof useToReview>
type Props = Lists & { isEmpty: boolean }

export function ReviewLists({ pushes, articles, words, reload, isEmpty }: Props) {
  const now = useNow()
  return (
    <>
      {isEmpty && <EmptyState motif="empty-inbox" title={texts.waitingNone} text={texts.waitingNoneText} />}
      <WaitingList list={pushes}>{(items) => <WaitingPushes pushes={items} now={now} />}</WaitingList>
      <WaitingList list={articles}>
        {(items) => <WaitingArticles rows={items} title={texts.articlesWait} now={now} />}
      </WaitingList>
      <WaitingList list={words}>{(items) => <WaitingWords checks={items} now={now} onDecided={reload} />}</WaitingList>
    </>
  )
}

/** Whether it is known that nothing waits in any of these lists. */
export function isNothing({ pushes, articles, words }: Lists, ...more: { load: Load<Page<unknown>> }[]): boolean {
  return [pushes, articles, words, ...more].every(({ load }) => load.kind === 'ready' && load.value.items.length === 0)
}
