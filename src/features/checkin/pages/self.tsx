import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { askPlace } from '#platform/askPlace'
import { callApi } from '#platform/deeds/doing'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import type { Answer } from '#shared/api'
import { readHallAddress } from '#shared/checkin/hallAddress'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { Notice } from '#ui/states/Notice'
import { Result } from '#ui/states/Result'
import { selfWords, checkinTexts as texts } from '../texts'

/** 自助签到, opened by the code on the hall’s screen: it checks in by itself and says what came of it. */
export default function SelfPage() {
  const { eventId = '', code = '' } = readHallAddress(useParams()) ?? {}
  const { answer, again, sayPlace, hasNoPlace } = useSelf(eventId, code)
  const asksPlace = answer?.ok && (answer.value.kind === 'placeWanted' || answer.value.kind === 'far')
  const words = answer?.ok ? selfWords(answer.value) : undefined
  return (
    <Screen>
      <InnerBar title={texts.self} />
      <View className="body stack">
        <AsPerson>
          {!eventId && <Notice tone="plain">{texts.selfOpen}</Notice>}
          {eventId && !answer && <Notice tone="plain">{texts.selfAsking}</Notice>}
          {answer && !answer.ok && <Notice tone="bad">{answer.text}</Notice>}
          {hasNoPlace && <Notice tone="bad">{texts.selfNoPlace}</Notice>}
          {words && (
            <Card>
              <Result motif={words.tone === 'good' ? 'medal' : 'empty-person'} title={words.title}>
                {words.text}
              </Result>
            </Card>
          )}
        </AsPerson>
      </View>
      <ActionBar>
        {answer && !answer.ok && answer.reason === 'offline' && <Button onPress={again}>{texts.selfAgain}</Button>}
        {words?.tone === 'good' && <Button onPress={() => open('event', { id: eventId })}>{texts.toEvent}</Button>}
        {asksPlace && <Button onPress={sayPlace}>{texts.selfPlace}</Button>}
        {words?.tone !== 'good' && (
          <Button kind="ghost" onPress={() => open('memberCard')}>
            {texts.toCard}
          </Button>
        )}
      </ActionBar>
    </Screen>
  )
}

/** Checks in once as the page opens, and again by a tap. */
function useSelf(eventId: string, code: string) {
  const [answer, setAnswer] = useState<Answer<'checkin.self'>>()
  const [turn, setTurn] = useState(0)
  const [hasNoPlace, setNoPlace] = useState(false)
  const { once } = useOneAtATime()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is another try
  useEffect(() => {
    if (!eventId) return
    setAnswer(undefined)
    callApi('checkin.self', { eventId, code }).then(setAnswer)
  }, [eventId, code, turn])
  return {
    ...{ answer, hasNoPlace },
    again: () => setTurn((before) => before + 1),
    /** Asks where the phone is, and checks in with that. */
    sayPlace: () =>
      once(async () => {
        const place = await askPlace()
        setNoPlace(!place)
        if (place) setAnswer(await callApi('checkin.self', { eventId, code, place }))
      }),
  }
}
