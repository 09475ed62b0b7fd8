import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { EventView } from '#shared/events/view'
import { Tag } from '#ui/Tag'
import './EventHead.scss'
import { closesText } from './eventAside'
import { eventTag } from './eventTag'

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

function untilText({ event, phase }: EventView, now: number): string {
  if (phase === 'upcoming') return `${momentText(event.opensAt, now)} 开始报名`
  if (phase !== 'open' && phase !== 'full') return ''
  return `${momentText(event.closesAt, now)} 截止，${closesText(event.closesAt, now)}`
}
