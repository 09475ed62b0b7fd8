import { openFrontDoor } from '#platform/openFrontDoor'
import { EmptyState } from '#ui/EmptyState'

/** Only in a browser: a mini-program always knows who holds the phone. */
export function SignedOut() {
  return (
    <EmptyState
      motif="empty-person"
      title="还不知道您是谁"
      text="在手机微信里打开，会自动认出您；在这里请先选一个人。"
      action={{ label: '在演示首页选一个人', onPress: openFrontDoor }}
    />
  )
}
