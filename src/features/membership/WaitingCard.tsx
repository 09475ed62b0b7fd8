import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Result } from '#ui/states/Result'
import { membershipTexts } from './texts'

/** Nothing is left to do but wait, unless what was sent was wrong. */
export function WaitingCard({ onCorrect }: { onCorrect: () => void }) {
  return (
    <>
      <View className="body">
        <Result motif="empty-person" title={membershipTexts.waiting}>
          {membershipTexts.queuedText}
        </Result>
      </View>
      <ActionBar>
        <Button onPress={() => open('events')}>{membershipTexts.findEvents}</Button>
        <Button kind="ghost" onPress={onCorrect}>
          {membershipTexts.correct}
        </Button>
      </ActionBar>
    </>
  )
}
