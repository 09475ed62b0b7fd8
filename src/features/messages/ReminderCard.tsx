import { View } from '@tarojs/components'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import './ReminderCard.scss'
import { settingsTexts as texts } from './settingsTexts'

/** The card that asks for reminders: WeChat allows one for each time somebody says yes. */
export function ReminderCard({ left, onRemind }: { left: number; onRemind: () => void }) {
  return (
    <Card className="reminder">
      <View className="reminder__title">{texts.remindTitle}</View>
      <View className="reminder__text">{left > 0 ? texts.remindLeft(left) : texts.remindNone}</View>
      <Button kind="ghost" onPress={onRemind}>
        {texts.remind}
      </Button>
    </Card>
  )
}
