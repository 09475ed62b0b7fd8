import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'
import './Switch.scss'

export function Switch({ on, label, onChange }: { on: boolean; label: string; onChange: (on: boolean) => void }) {
  return (
    <Pressable
      role="switch"
      label={label}
      checked={on}
      className={on ? 'switch switch--on' : 'switch'}
      onPress={() => onChange(!on)}
    >
      <View className="switch__track">
        <View className="switch__knob" />
      </View>
    </Pressable>
  )
}
