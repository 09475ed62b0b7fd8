import { View } from '@tarojs/components'
import type { Load } from '#client/load'
import { useAsk } from '#client/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/navigate'
import { useShownAgain } from '#platform/useShownAgain'
import type { Page } from '#shared/page'
import { ActionBar } from '#ui/ActionBar'
import { Button } from '#ui/Button'
import { EmptyState } from '#ui/EmptyState'
import { InnerBar } from '#ui/InnerBar'
import { Loaded } from '#ui/Loaded'
import { Screen } from '#ui/Screen'
import { TodayNumbers } from '../TodayNumbers'
import { officerTexts as texts } from '../texts'
import { WaitingArticles } from '../WaitingArticles'
import { WaitingPushes } from '../WaitingPushes'
import { WaitingWords } from '../WaitingWords'

export default function OfficerTodayPage() {
  const now = useNow()
  const pushes = useAsk('pushes.list', { waiting: true })
  const articles = useAsk('news.manage', { state: 'review' })
  const checking = useAsk('news.manage', { state: 'checking' })
  const words = useAsk('checks.list', {})
  const drafts = useAsk('news.manage', { state: 'draft' })
  const today = useAsk('desk.today', {})
  const reload = async () => {
    await Promise.all([pushes, articles, checking, words, drafts, today].map((call) => call.reload()))
  }
  useShownAgain(reload)

  return (
    <Screen>
      <InnerBar title={texts.today} />
      <View className="body stack">
        {[pushes, articles, words].every(({ load }) => isNothing(load)) && (
          <EmptyState motif="empty-inbox" title={texts.waitingNone} text={texts.waitingNoneText} />
        )}
        <Loaded load={pushes.load} onRetry={pushes.reload}>
          {(page) => <WaitingPushes page={page} now={now} />}
        </Loaded>
        <Loaded load={articles.load} onRetry={articles.reload} skeletonRows={1}>
          {({ items }) => <WaitingArticles rows={items} title={texts.articlesWait} now={now} />}
        </Loaded>
        <Loaded load={checking.load} onRetry={checking.reload} skeletonRows={1}>
          {({ items }) => <WaitingArticles rows={items} title={texts.articlesChecked} now={now} />}
        </Loaded>
        <Loaded load={words.load} onRetry={words.reload} skeletonRows={1}>
          {({ items }) => <WaitingWords checks={items} now={now} onDecided={reload} />}
        </Loaded>
        <Loaded load={drafts.load} onRetry={drafts.reload} skeletonRows={1}>
          {({ items }) => (
            <WaitingArticles rows={items.filter(({ sentBack }) => sentBack)} title={texts.articlesBack} now={now} />
          )}
        </Loaded>
        <Loaded load={today.load} onRetry={today.reload}>
          {(numbers) => <TodayNumbers today={numbers} />}
        </Loaded>
      </View>
      <ActionBar>
        <Button onPress={() => open('announce')}>{texts.announce}</Button>
      </ActionBar>
    </Screen>
  )
}

function isNothing(load: Load<Page<unknown>>): boolean {
  return load.kind === 'ready' && load.value.items.length === 0
}
