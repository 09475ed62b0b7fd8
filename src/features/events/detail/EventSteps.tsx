import { View } from '@tarojs/components'
import { Steps } from '#ui/states/Steps'

/** 参加步骤; nothing of an event whose organiser has written none. */
export function EventSteps({ steps }: { steps: string[] }) {
  if (steps.length === 0) return null
  return (
    <View className="event-body__steps">
      <Steps steps={steps} />
    </View>
  )
}
