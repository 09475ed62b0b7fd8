import { View } from '@tarojs/components'
import { nearText } from '#shared/beijingTime'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import './HandOver.scss'
import { takeOverTexts as texts } from './handOverTexts'

/** 同事转来的名额: who hands it on, and until when it waits for an answer. */
export function HandingToMeCard({ view: { event, handing }, now }: { view: EventView; now: number }) {
  if (!handing) return null
  const { fromName, until, session: sessionId } = handing
  const session = event.sessions?.find(({ id }) => id === sessionId)
  return (
    <Card className="hand-over" marked>
      <View className="hand-over__title">{texts.title(fromName)}</View>
      {session && <View>{texts.session(session.name)}</View>}
      <View>{texts.text(fromName)}</View>
      <View className="hand-over__note">{texts.until(nearText(until, now))}</View>
    </Card>
  )
}
