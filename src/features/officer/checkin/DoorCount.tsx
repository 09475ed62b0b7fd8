import { View } from '@tarojs/components'
import type { DoorCount as DoorNumbers } from '#shared/checkin/view'
import { Card } from '#ui/Card'
import { doorTexts as texts } from './doorTexts'
import './DoorCount.scss'

/** How many are in: what the cloud has, and what still waits on this phone. */
export function DoorCount({ count: { arrived, expected }, waiting }: { count: DoorNumbers; waiting: number }) {
  const whole = Math.max(expected, arrived + waiting, 1)
  const missing = expected - arrived - waiting
  const share = (part: number) => ({ width: `${(100 * part) / whole}%` })
  return (
    <Card className="door-count">
      <View className="door-count__head">
        <View className="door-count__arrived">{texts.arrived(arrived + waiting, expected)}</View>
        <View className="door-count__missing">{missing > 0 ? texts.missing(missing) : texts.allIn}</View>
      </View>
      <View className="door-count__bar">
        <View className="door-count__in" style={share(arrived)} />
        <View className="door-count__waits" style={share(waiting)} />
      </View>
      {waiting > 0 && <View className="door-count__legend">{`${texts.sent(arrived)}，${texts.waits(waiting)}`}</View>}
    </Card>
  )
}
