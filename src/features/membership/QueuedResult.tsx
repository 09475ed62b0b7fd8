import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Result } from '#ui/states/Result'
import { membershipTexts } from './texts'

export function QueuedResult() {
  return (
    <>
      <View className="body">
        <Result motif="empty-inbox" title={membershipTexts.queued}>
          {membershipTexts.queuedText}
        </Result>
      </View>
      <ActionBar>
        <Button onPress={() => open('events')}>{membershipTexts.findEvents}</Button>
      </ActionBar>
    </>
  )
}
