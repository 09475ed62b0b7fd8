import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Result } from '#ui/states/Result'
import { EventReviewBar } from '../events/EventReviewBar'
import { EventReviewFacts } from '../events/EventReviewFacts'
import { eventReviewTexts as texts } from '../events/eventReviewTexts'
import { useEventReview } from '../events/useEventReview'
import { SendBackSheet } from '../review/SendBackSheet'
import { officerTexts } from '../texts'

/** 活动审核 on an officer's phone: what a chair opens beyond the own union. */
export default function EventReviewPage() {
  const { id = '' } = useParams()
  const now = useNow()
  const [sendingBack, setSendingBack] = useState(false)
  const { load, reload, ways, busy, problem, outcome, pass, sendBack } = useEventReview(id)

  if (outcome) {
    const said = {
      passed: { title: texts.done, text: texts.doneText },
      changed: { title: texts.done, text: texts.doneChange },
      back: { title: texts.backDone, text: texts.backDoneText },
    }[outcome]
    return (
      <Screen>
        <InnerBar title={texts.title} />
        <View className="body">
          <Result motif="medal" title={said.title}>
            {said.text}
          </Result>
        </View>
        <ActionBar>
          <Button onPress={() => open('officerToday')}>{officerTexts.toToday}</Button>
        </ActionBar>
      </Screen>
    )
  }
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <Loaded load={load} onRetry={reload} onList={() => open('officerToday')} edged>
        {(board) => (
          <>
            <View className="body stack">
              <EventReviewFacts board={board} now={now} />
            </View>
            <EventReviewBar
              board={board}
              ways={ways}
              busy={busy}
              problem={problem}
              now={now}
              onPass={(alone) => pass({ rev: board.event.rev, isChange: board.review?.words !== undefined }, alone)}
              onBack={() => setSendingBack(true)}
            />
          </>
        )}
      </Loaded>
      {sendingBack && (
        <SendBackSheet
          title={texts.backTitle}
          busy={busy}
          onSend={async (word) => {
            await sendBack(word)
            setSendingBack(false)
          }}
          onClose={() => setSendingBack(false)}
        />
      )}
    </Screen>
  )
}
