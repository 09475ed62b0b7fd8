import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { momentText } from '#shared/beijingTime'
import { movedParts } from '#shared/events/moved/move'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Notice } from '#ui/states/Notice'
import { movedTexts as texts } from '../texts'
import './MovedCard.scss'

interface Props {
  view: EventView
  now: number
  onLeave: () => void
  onChanged: () => void
}

/** 活动改了: what was, what is now, and the question whether one still comes. */
export function MovedCard({ view: { event, move, mine }, now, onLeave, onChanged }: Props) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  if (!move || !mine || event.state === 'cancelled') return null
  const stay = () =>
    once(async () => {
      const answer = await callApi('events.stay', { eventId: event.id, turn: move.turn })
      setProblem(answer.ok ? undefined : answer.text)
      onChanged()
    })
  const { time, venue } = movedParts(event, move)
  return (
    <Card className="moved-card" marked>
      <View className="moved-card__title">{texts.title(time, venue)}</View>
      {time && <Moved from={momentText(move.from.startsAt, now)} to={momentText(event.startsAt, now)} />}
      {venue && <Moved from={move.from.venue} to={event.venue} />}
      {move.reason && <Text userSelect>{`${texts.reason}${move.reason}`}</Text>}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {move.stays ? (
        <Notice tone="good">{texts.stays}</Notice>
      ) : (
        <View className="moved-card__buttons">
          <Button kind="ghost" busy={busy} onPress={onLeave}>
            {texts.leave}
          </Button>
          <Button busy={busy} onPress={stay}>
            {texts.stay}
          </Button>
        </View>
      )}
    </Card>
  )
}

function Moved({ from, to }: { from: string; to: string }) {
  return (
    <View>
      <Text className="moved-card__from">
        {texts.before}
        {from}
      </Text>
      <View className="moved-card__to">
        {texts.after}
        {to}
      </View>
    </View>
  )
}
