import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { Loaded } from '#ui/states/Loaded'
import { Result } from '#ui/states/Result'
import '../feedback.scss'
import { GiveForm } from '../GiveForm'
import { feedbackTexts as texts } from '../texts'

/** 活动评价, reached from its message, from 我的足迹 and from the page of an event that is over. */
export default function GivePage() {
  const { id = '' } = useParams()
  const now = useNow()
  const [given, setGiven] = useState(false)
  const { load, reload } = useAsk('feedback.read', { eventId: id })
  const title = load.kind === 'ready' ? load.value.event.title : undefined
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        <AsPerson>
          {given ? (
            <Card className="feedback">
              <Result motif="medal" title={texts.given}>
                {texts.givenText}
              </Result>
              <Button onPress={() => open('footprint')}>{texts.toFootprint}</Button>
              <Button kind="ghost" onPress={() => open('needs', { from: 'event', event: id, eventName: title })}>
                {texts.needs}
              </Button>
            </Card>
          ) : (
            <Loaded load={load} onRetry={reload} onList={() => open('footprint')}>
              {(view) => (
                <>
                  <Card className="rows">
                    <Cell
                      title={view.event.title}
                      note={texts.ended(view.event.endsAt, now)}
                      onPress={() => open('event', { id })}
                    />
                  </Card>
                  {view.closed ? (
                    <Card>
                      <Result motif="empty-person" title={texts.closed}>
                        {view.closed}
                      </Result>
                    </Card>
                  ) : (
                    <GiveForm view={view} onGiven={() => setGiven(true)} />
                  )}
                </>
              )}
            </Loaded>
          )}
        </AsPerson>
      </View>
    </Screen>
  )
}
