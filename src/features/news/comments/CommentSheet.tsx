import { View } from '@tarojs/components'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { articleTexts as texts } from '../articleTexts'
import { useComment } from './useComment'

interface Props {
  articleId: string
  onWritten: () => void
  onClose: () => void
}

export function CommentSheet({ articleId, onWritten, onClose }: Props) {
  const { text, change, busy, problem, send } = useComment(articleId, () => {
    onWritten()
    onClose()
  })
  return (
    <Sheet title={texts.writeComment} onClose={onClose}>
      <View className="comments__sheet">
        <Field
          label={texts.comment}
          hint={texts.commentHint}
          value={text}
          error={problem}
          long
          maxLength={200}
          onChange={change}
        />
        <Button busy={busy} disabled={!text.trim()} onPress={send}>
          {texts.sendComment}
        </Button>
      </View>
    </Sheet>
  )
}
