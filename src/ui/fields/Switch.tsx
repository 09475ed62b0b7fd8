import { View } from '@tarojs/components'
import './Switch.scss'

/** The drawing of a switch; the row in which it stands is what one taps. */
export function Switch({ on }: { on: boolean }) {
  return (
    <View className={on ? 'switch switch--on' : 'switch'}>
      <View className="switch__track">
        <View className="switch__knob" />
      </View>
    </View>
  )
}
