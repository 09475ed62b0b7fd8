import { View } from '@tarojs/components'
import { spoken } from '../spoken'
import './Steps.scss'

/** A numbered list of steps. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <View className="steps" {...spoken({ role: 'list' })}>
      {steps.map((step, index) => (
        <View key={step} className="steps__one" {...spoken({ role: 'listitem' })}>
          <View className="steps__number">{index + 1}</View>
          <View>{step}</View>
        </View>
      ))}
    </View>
  )
}
