import { View } from '@tarojs/components'
import type { Load } from '#client/asking/load'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useShownAgain } from '#platform/pages/useShownAgain'
import type { Page } from '#shared/page'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { TodayNumbers } from '../desk/TodayNumbers'
import { WaitingArticles } from '../desk/WaitingArticles'
import { WaitingList } from '../desk/WaitingList'
import { WaitingPushes } from '../desk/WaitingPushes'
import { WaitingWords } from '../desk/WaitingWords'
import { officerTexts as texts } from '../texts'

export default function OfficerTodayPage() {
  const now = useNow()
  const pushes = usePages('pushes.list', { waiting: true })
  const articles = usePages('news.manage', { state: 'review' })
  const checking = usePages('news.manage', { state: 'checking' })
  const words = usePages('checks.list', {})
  const back = usePages('news.manage', { sentBack: true })
  const today = useAsk('desk.today', {})
  const reload = async () => {
    await Promise.all([pushes, articles, checking, words, back, today].map((call) => call.reload()))
  }
  useShownAgain(reload)

  return (
    <Screen>
      <InnerBar title={texts.today} />
      <View className="body stack">
        {[pushes, articles, words].every(({ load }) => isNothing(load)) && (
          <EmptyState motif="empty-inbox" title={texts.waitingNone} text={texts.waitingNoneText} />
        )}
        <WaitingList list={pushes}>{(items) => <WaitingPushes pushes={items} now={now} />}</WaitingList>
        <WaitingList list={articles}>
          {(items) => <WaitingArticles rows={items} title={texts.articlesWait} now={now} />}
        </WaitingList>
        <WaitingList list={checking}>
          {(items) => <WaitingArticles rows={items} title={texts.articlesChecked} now={now} />}
        </WaitingList>
        <WaitingList list={words}>
          {(items) => <WaitingWords checks={items} now={now} onDecided={reload} />}
        </WaitingList>
        <WaitingList list={back}>
          {(items) => <WaitingArticles rows={items} title={texts.articlesBack} now={now} />}
        </WaitingList>
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
