import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { EventView } from '#shared/events/view'
import { Tag } from '#ui/Tag'
import './EventHead.scss'
import { closesText } from './eventAside'
import { eventTag } from './eventTag'

/** The state first, then the name. */
export function EventHead({ view, now }: { view: EventView; now: number }) {
  const { event, phase } = view
  return (
    <View className="event-head">
      <View className="event-head__state">
        <Tag {...eventTag(view)} />
        {(phase === 'open' || phase === 'full') && (
          <View className="event-head__until">
            {momentText(event.closesAt, now)} 截止，{closesText(event.closesAt, now)}
          </View>
        )}
      </View>
      <View className="event-head__title" role="heading">
        {event.title}
      </View>
    </View>
  )
}
