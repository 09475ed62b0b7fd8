import { View } from '@tarojs/components'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { ReminderCard } from '../ReminderCard'
import { TopicSwitches } from '../TopicSwitches'
import { messageTexts } from '../texts'
import { useSettings } from '../useSettings'

export default function MessageSettingsPage() {
  const { load, reload, problem, switchTopic, remind } = useSettings()
  return (
    <Screen>
      <InnerBar title={messageTexts.settings} />
      <Loaded load={load} onRetry={reload}>
        {({ topicsOff, noticesLeft }) => (
          <View className="body stack">
            {problem && <Notice tone="bad">{problem}</Notice>}
            <TopicSwitches off={topicsOff} onSwitch={switchTopic} />
            <ReminderCard left={noticesLeft} onRemind={remind} />
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
