import { View } from '@tarojs/components'
import type { EventView } from '#shared/events/view'
import { Tag } from '#ui/states/Tag'
import { eventTag } from '../feed/eventTag'
import './EventHead.scss'
import { untilText } from './untilText'

/** The state first, then the name. */
export function EventHead({ view, now }: { view: EventView; now: number }) {
  const { event } = view
  return (
    <View className="event-head">
      <View className="event-head__state">
        <Tag {...eventTag(view)} />
        <View className="event-head__until">{untilText(view, now)}</View>
      </View>
      <View className="event-head__title" role="heading">
        {event.title}
      </View>
    </View>
  )
}
