import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { unreadText } from '#shared/messages/unread'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import './InboxCell.scss'
import { messageTexts } from './texts'

export function InboxCell({ unread }: { unread: number }) {
  return (
    <Card>
      <Cell
        icon="mail"
        title={messageTexts.inbox}
        note={unread > 0 ? messageTexts.waiting(unread) : messageTexts.noneTitle}
        end={unread > 0 ? <View className="inbox-cell__count">{unreadText(unread)}</View> : undefined}
        onPress={() => open('inbox')}
      />
    </Card>
  )
}
