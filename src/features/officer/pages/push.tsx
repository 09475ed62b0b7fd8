import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMe } from '#platform/line/useMe'
import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { PushBar } from '../pushes/PushBar'
import { PushFacts } from '../pushes/PushFacts'
import { usePush } from '../pushes/usePush'
import { SendBackSheet } from '../review/SendBackSheet'
import { useReadFirst } from '../review/useReadFirst'
import { officerTexts as texts } from '../texts'

export default function OfficerPushPage() {
  const { id = '' } = useParams()
  const { me } = useMe()
  const [sendingBack, setSendingBack] = useState(false)
  const { load, reload, ways, busy, problem, run } = usePush(id)

  const push = load.kind === 'ready' ? load.value : undefined
  const reading = useReadFirst(push?.subjectId ?? id, (alone) =>
    run('pushes.approve', { pushId: id, expected: push?.reach?.total ?? 0, ...(alone && { alone }) })
  )

  const sendBack = async (word: string) => {
    await run('pushes.sendBack', { pushId: id, word })
    setSendingBack(false)
  }

  return (
    <Screen>
      <InnerBar title={texts.push} />
      <Loaded load={load} onRetry={reload}>
        {(push) => (
          <>
            <View className="body stack">
              <PushFacts push={push} onRead={reading.onRead} />
            </View>
            {me && (
              <PushBar
                push={push}
                me={me}
                ways={ways}
                busy={busy}
                problem={problem}
                onApprove={reading.approve}
                onBack={() => setSendingBack(true)}
                onHalt={() => run('pushes.halt', { pushId: id })}
                onRecall={() => run('pushes.recall', { pushId: id })}
              />
            )}
            {reading.question}
            {sendingBack && <SendBackSheet busy={busy} onSend={sendBack} onClose={() => setSendingBack(false)} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
}
