import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { openPaper } from '#platform/openPaper'
import { Button } from '#ui/Button'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { OwnPartCard } from '../OwnPartCard'
import { ownTexts as texts } from '../ownTexts'

/** 我的资料. Everything that is kept about the reader, part by part, and a sheet of it to take along. */
export default function OwnPage() {
  const { load, reload } = useAsk('privacy.own', {})
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState('')
  const [url, setUrl] = useState<string>()
  const make = () =>
    once(async () => {
      const answer = await callApi('privacy.takeOwn', {})
      setProblem(answer.ok ? '' : answer.text)
      if (answer.ok) setUrl(answer.value.url)
    })
  // A tap of its own: browsers open nothing that comes a while after one.
  const openSheet = async (at: string) => setProblem((await openPaper(at)) ? '' : texts.notOpened)
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        <View>{texts.what}</View>
        <Loaded load={load} onRetry={reload}>
          {({ parts }) => (
            <View className="stack">
              {parts.map((part) => (
                <OwnPartCard key={part.id} part={part} />
              ))}
              <Notice tone="plain">{texts.soonGone}</Notice>
              {problem && <Notice tone="bad">{problem}</Notice>}
              {url && !problem && <Notice tone="good">{texts.made}</Notice>}
              <Button busy={busy} onPress={() => (url ? openSheet(url) : make())}>
                {busy ? texts.taking : url ? texts.open : texts.take}
              </Button>
            </View>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}
