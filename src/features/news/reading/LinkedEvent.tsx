import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import { eventPhaseName } from '#shared/events/event'
import type { EventCard } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Motif } from '#ui/Motif'
import { Tag } from '#ui/states/Tag'

/** The event that an article is about, one tap away. */
export function LinkedEvent({ event, now }: { event: EventCard; now: number }) {
  const isOpen = event.phase === 'open'
  return (
    <Card className="linked-event" onPress={() => open('event', { id: event.id })}>
      <Motif name={`event-${event.kind}`} size={56} tile />
      <View className="linked-event__words">
        <View className="linked-event__state">
          <Tag tone={isOpen ? 'good' : 'mute'} text={eventPhaseName[event.phase]} />
          {isOpen && <View>还剩 {event.count.left} 个名额</View>}
        </View>
        <View className="linked-event__title">{event.title}</View>
        <View className="linked-event__when">{momentText(event.closesAt, now)} 截止报名</View>
      </View>
      <Icon name="next" />
    </Card>
  )
}
