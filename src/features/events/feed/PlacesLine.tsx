import { View } from '@tarojs/components'
import type { EventPhase, PlaceCount } from '#shared/events/event'
import { Meter } from '#ui/lists/Meter'
import './PlacesLine.scss'

/** The places left, as a bar and in words; not shown when none can be taken any more. */
export function PlacesLine({ phase, count }: { phase: EventPhase; count: PlaceCount }) {
  if (phase !== 'open' && phase !== 'full' && phase !== 'upcoming') return null
  const taken = count.capacity - count.left
  return (
    <View className="places-line">
      <Meter part={taken / count.capacity} />
      <View className="places-line__words">
        {phase === 'full' ? `已满 ${count.capacity} 人` : `余 ${count.left} / 共 ${count.capacity}`}
      </View>
    </View>
  )
}
