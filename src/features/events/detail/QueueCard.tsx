import { View } from '@tarojs/components'
import { Card } from '#ui/Card'
import { eventTexts } from '../texts'
import './QueueCard.scss'
import { queueMarks } from './queueMarks'

/** The member's position in the queue, and the rule by which the queue moves. */
export function QueueCard({ position, waiting }: { position: number; waiting: number }) {
  const total = Math.max(position, waiting)
  return (
    <Card className="queue-card" marked>
      <View className="queue-card__mine">候补第 {position} 位</View>
      <View className="queue-card__head">
        <View className="queue-card__title">{eventTexts.queue}</View>
        <View>共 {total} 人</View>
      </View>
      <View className="queue-card__row">
        {queueMarks(position, total).map((mark) => (
          <View key={mark.text} className={mark.mine ? 'queue-card__one queue-card__one--mine' : 'queue-card__one'}>
            {mark.text}
          </View>
        ))}
      </View>
      <View className="queue-card__rule">{eventTexts.queueRule}</View>
    </Card>
  )
}
