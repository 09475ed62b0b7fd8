import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { momentText } from '#shared/beijingTime'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Result } from '#ui/states/Result'
import { ReviewBar } from '../review/ReviewBar'
import { ReviewFacts } from '../review/ReviewFacts'
import { SendBackSheet } from '../review/SendBackSheet'
import { useReadFirst } from '../review/useReadFirst'
import { useReview } from '../review/useReview'
import { officerTexts as texts } from '../texts'

/** 消息审核 on the phone of the second reader. */
export default function ReviewPage() {
  const { id = '' } = useParams()
  const now = useNow()
  const [sendingBack, setSendingBack] = useState(false)
  const { load, reload, ways, busy, problem, outcome, approve, sendBack } = useReview(id)

  const reading = useReadFirst(id, (alone) => {
    if (load.kind === 'ready') approve(load.value.rev, alone)
  })

  if (outcome) {
    const text = outcome.kind === 'back' ? texts.reviewBackDoneText : whenText(outcome.publishedAt, now)
    return (
      <Screen>
        <InnerBar title={texts.reviewTitle} />
        <View className="body">
          <Result
            motif={outcome.kind === 'back' ? 'empty-inbox' : 'medal'}
            title={outcome.kind === 'back' ? texts.reviewBackDone : texts.reviewDone}
          >
            {text}
          </Result>
        </View>
        <ActionBar>
          <Button onPress={() => open('officerToday')}>{texts.toToday}</Button>
        </ActionBar>
      </Screen>
    )
  }
  return (
    <Screen>
      <InnerBar title={texts.reviewTitle} />
      <Loaded load={load} onRetry={reload} onList={() => open('officerToday')} edged>
        {(article) => (
          <>
            <View className="body stack">
              <ReviewFacts article={article} now={now} onRead={reading.onRead} />
            </View>
            <ReviewBar
              article={article}
              ways={ways}
              busy={busy}
              problem={problem}
              now={now}
              onApprove={reading.approve}
              onBack={() => setSendingBack(true)}
            />
          </>
        )}
      </Loaded>
      {reading.question}
      {sendingBack && <SendBackSheet busy={busy} onSend={sendBack} onClose={() => setSendingBack(false)} />}
    </Screen>
  )
}

function whenText(publishedAt: number | null, now: number): string {
  if (publishedAt === null) return texts.reviewWaits
  return publishedAt > now ? texts.reviewDoneLater(momentText(publishedAt, now)) : texts.reviewDoneText
}
