import { Text, View } from '@tarojs/components'
import { nearText } from '#shared/beijingTime'
import type { CommentRow } from '#shared/comments/comment'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Notice } from '#ui/states/Notice'
import '../desk/WaitingWords.scss'
import { OwnWord } from '../review/OwnWork'
import { commentTexts as texts } from './commentTexts'

interface Props {
  comment: CommentRow
  now: number
  busy: boolean
  /** True once the cloud has said that the reader wrote it. */
  isOwn: boolean
  onDecide: (decision: 'show' | 'refuse', alone?: string) => void
}

/** A comment with who wrote it under which article, and the two answers. */
export function OfficerComment({ comment, now, busy, isOwn, onDecide }: Props) {
  const { id, name, unionName, text, at, articleTitle, state, doubtful, answer } = comment
  return (
    <Card className="waiting-word">
      <View className="waiting-word__where">{`${name}·${unionName}·${nearText(at, now)}`}</View>
      <Text className="waiting-word__text" userSelect>
        {text}
      </Text>
      <View className="waiting-word__where">{texts.where(articleTitle)}</View>
      {doubtful && state === 'waiting' && <Notice tone="warn">{texts.doubtful}</Notice>}
      {answer && state === 'shown' && (
        <Notice tone="plain">{`${texts.answeredBy(answer.by, nearText(answer.at, now))}：${answer.text}`}</Notice>
      )}
      {isOwn && <OwnWord kind="comment" id={id} now={now} busy={busy} onRelease={(alone) => onDecide('show', alone)} />}
      <View className="waiting-word__deeds">
        {state !== 'shown' && !isOwn && (
          <Button kind={state === 'waiting' ? 'primary' : 'ghost'} busy={busy} onPress={() => onDecide('show')}>
            {state === 'waiting' ? texts.show : texts.showAfterAll}
          </Button>
        )}
        {state !== 'refused' && (
          <Button kind="ghost" busy={busy} onPress={() => onDecide('refuse')}>
            {state === 'waiting' ? texts.refuse : texts.takeAway}
          </Button>
        )}
      </View>
    </Card>
  )
}
