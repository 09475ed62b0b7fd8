import { View } from '@tarojs/components'
import { openPath } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import type { InboxItem } from '#shared/messages/message'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { Tag } from '#ui/states/Tag'
import './MessageRow.scss'
import { messageTexts } from './texts'

export function MessageRow({ message, now }: { message: InboxItem; now: number }) {
  const { title, text, path, at, unread } = message
  const inside = (
    <>
      <View className="message-row__words">
        <View className="message-row__head">
          {unread && <Tag tone="live" text={messageTexts.unread} plain />}
          <View className="message-row__title">{title}</View>
          <View className="message-row__at">{nearText(at, now)}</View>
        </View>
        <View className="message-row__text">{text}</View>
      </View>
      {path && <Icon name="next" size={18} />}
    </>
  )
  if (!path) return <View className="message-row">{inside}</View>
  return (
    <Pressable className="message-row" onPress={() => openPath(path)}>
      {inside}
    </Pressable>
  )
}
