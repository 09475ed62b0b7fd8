import { View } from '@tarojs/components'
import { nearText } from '#shared/beijingTime'
import { orderOf } from '#shared/events/order/wayOf'
import { savingLines } from '#shared/events/places/savesUp'
import type { Place } from '#shared/events/registration'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import { fairnessTexts } from '../fairness/fairnessTexts'
import { eventTexts, passedText } from '../texts'
import './QueueCard.scss'
import { queueMarks } from './queueMarks'
import { eventUnit } from './registrationWords'

interface Props {
  mine: Extract<Place, { status: 'waitlisted' }>
  view: EventView
  now: number
}

/** The member's position in the queue, and the rule by which the queue moves. */
export function QueueCard({ mine, view, now }: Props) {
  const { event, count, barred, odds } = view
  const { position, passed, rests, saves } = mine
  const isSaved = saves !== undefined && saves.until > now
  const total = Math.max(position, count.waiting)
  const unfit = barred?.text ?? orderOf(view)?.mine?.unfit
  const isShort = !event.sessions && count.left > 0 && count.left < (mine.people ?? 1)
  return (
    <Card className="queue-card" marked>
      <View className="queue-card__mine">候补第 {position} 位</View>
      <View className="queue-card__head">
        <View className="queue-card__title">{eventTexts.queue}</View>
        <View>
          共 {total} {eventUnit(event)}
        </View>
      </View>
      <View className="queue-card__row">
        {queueMarks(position, total).map((mark) => (
          <View key={mark.text} className={mark.mine ? 'queue-card__one queue-card__one--mine' : 'queue-card__one'}>
            {mark.text}
          </View>
        ))}
      </View>
      <View className="queue-card__rule">{event.offer ? eventTexts.offerRule : eventTexts.queueRule}</View>
      {isSaved && <View className="queue-card__rule">{eventTexts.saves(saves.many, nearText(saves.until, now))}</View>}
      {isShort && !isSaved && (
        <View className="queue-card__rule">{eventTexts.tooFew(count.left, mine.people ?? 1)}</View>
      )}
      {!isSaved &&
        savingLines(event).map((line) => (
          <View key={line} className="queue-card__rule">
            {line}
          </View>
        ))}
      {event.sessions && <View className="queue-card__rule">{eventTexts.oneLine}</View>}
      {odds && <View className="queue-card__odds">{fairnessTexts.odds(odds)}</View>}
      {passed && <View className="queue-card__rule">{passedText[passed]}</View>}
      {passed === 'unfit' && unfit && <View className="queue-card__rule">{unfit}</View>}
      {rests !== undefined && rests > now && (
        <View className="queue-card__rule">{eventTexts.rests(nearText(rests, now))}</View>
      )}
    </Card>
  )
}
