import { View } from '@tarojs/components'
import type { EventView } from '#shared/events/view'
import { Icon } from '#ui/Icon'
import './Seats.scss'
import { type EventSeat, seatsOf } from './seatsOf'

export function Seats({ view }: { view: EventView }) {
  return (
    <View className="seats">
      {seatsOf(view).map((seat) => (
        <View key={seat.number} className={`seat seat--${seat.kind}`}>
          <SeatWords seat={seat} />
        </View>
      ))}
    </View>
  )
}

function SeatWords({ seat }: { seat: EventSeat }) {
  if (seat.kind === 'free') return <View>空着</View>
  if (seat.kind === 'next') return <View>第 {seat.number} 个</View>
  return (
    <>
      <Icon name="check" size={18} />
      <View>{seat.kind === 'mine' ? '您的' : '已报'}</View>
    </>
  )
}
