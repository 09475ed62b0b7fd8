import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Loaded } from '#ui/states/Loaded'
import { WaitingEvents } from '../events/WaitingEvents'
import { officerTexts as texts } from '../texts'
import { TodayNumbers } from './TodayNumbers'
import { isNothing, ReviewLists, useToReview } from './ToReview'
import { WaitingArticles } from './WaitingArticles'
import { WaitingList } from './WaitingList'

/** 今天要办的: what waits for an officer, and the numbers of the day. */
export function OfficerToday({ isLate }: { isLate: boolean }) {
  const now = useNow()
  const waiting = useToReview()
  const events = usePages('events.waiting', {})
  const checking = usePages('news.manage', { state: 'checking' })
  const back = usePages('news.manage', { sentBack: true })
  const today = useAsk('desk.today', {})
  const reload = async () => {
    await Promise.all([waiting, events, checking, back, today].map((call) => call.reload()))
  }
  useShownAgain(reload, isLate)

  return (
    <>
      <View className="body stack">
        <ReviewLists {...waiting} reload={reload} isEmpty={isNothing(waiting, events)} />
        <WaitingList list={events}>{(items) => <WaitingEvents events={items} now={now} />}</WaitingList>
        <WaitingList list={checking}>
          {(items) => <WaitingArticles rows={items} title={texts.articlesChecked} now={now} />}
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
        <Button kind="ghost" onPress={() => open('officerDoor')}>
          {texts.toDoors}
        </Button>
      </ActionBar>
    </>
  )
}
