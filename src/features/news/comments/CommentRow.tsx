import { View } from '@tarojs/components'
import { nearText } from '#shared/beijingTime'
import type { CommentView } from '#shared/comments/comment'
import { Tag } from '#ui/states/Tag'
import { articleTexts as texts } from '../articleTexts'

export function CommentRow({ comment, now }: { comment: CommentView; now: number }) {
  const { name, unionName, text, at, state } = comment
  return (
    <View className="comment">
      <View className="comment__head">
        <View className="comment__name">{name}</View>
        <View className="comment__at">{`${unionName}・${nearText(at, now)}`}</View>
      </View>
      <View className="comment__text">{text}</View>
      {state === 'waiting' && <Tag tone="warn" text={texts.commentWaits} />}
      {state === 'refused' && <Tag tone="mute" text={texts.commentRefused} />}
    </View>
  )
}
