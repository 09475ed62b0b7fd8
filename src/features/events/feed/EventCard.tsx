import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { clockText, spanText } from '#shared/beijingTime'
import type { EventCard as EventSeen } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Motif } from '#ui/Motif'
import { Tag } from '#ui/states/Tag'
import './EventCard.scss'
import { byOrderText, eventAside, eventTag, isByOrder } from './cardWords'
import { PlacesLine } from './PlacesLine'

export function EventCard({ event, now }: { event: EventSeen; now: number }) {
  return (
    <Card className="event-card" onPress={() => open('event', { id: event.id })}>
      <Motif name={`event-${event.kind}`} size={64} tile />
      <View className="event-card__words">
        <View className="event-card__state">
          <Tag {...eventTag(event)} />
          <View className="event-card__aside">{eventAside(event, now)}</View>
        </View>
        <View className="event-card__title">{event.title}</View>
        <View className="event-card__when">
          {spanText(event.startsAt, event.endsAt, now)} {clockText(event.startsAt)}·{event.venue}
        </View>
        {isByOrder(event) ? (
          <View className="event-card__aside">{byOrderText(event, now)}</View>
        ) : (
          <PlacesLine phase={event.phase} count={event.count} />
        )}
      </View>
    </Card>
  )
}
