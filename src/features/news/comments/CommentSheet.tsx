import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { articleTexts as texts } from '../articleTexts'

interface Props {
  articleId: string
  /** Title of the article, for the list of what waits. */
  title: string
  onWritten: () => void
  onClose: () => void
}

export function CommentSheet({ articleId, title, onWritten, onClose }: Props) {
  const { text, change, busy, problem, send } = useComment({ articleId, title }, () => {
    onWritten()
    onClose()
  })
  return (
    <Sheet isShort title={texts.writeComment} onClose={onClose}>
      <View className="comments__sheet">
        <Field
          label={texts.comment}
          hint={texts.commentHint}
          value={text}
          error={problem}
          long
          maxLength={LONGEST}
          onChange={change}
        />
        <View className="comments__count">{`${[...text].length} / ${LONGEST}`}</View>
        <Button busy={busy} disabled={!text.trim()} onPress={send}>
          {texts.sendComment}
        </Button>
      </View>
    </Sheet>
  )
}

const LONGEST = 200
const COMMENT = { schema: v.object({ text: v.string(), key: v.string() }), version: 1 }

/** The comment being written. It stays on the phone until the cloud has it; its key makes a repeat the same comment. */
function useComment({ articleId, title }: Pick<Props, 'articleId' | 'title'>, onWritten: () => void) {
  const { draft, change, clear } = useDraft(`comment:${articleId}`, COMMENT, { text: '', key: newKey() })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const send = () =>
    once(async () => {
      const answer = await callApi('comments.write', { articleId, newKey: draft.key, text: draft.text }, title)
      if (!answer.ok && !answer.kept) return setProblem(answer.text)
      await clear()
      onWritten()
    })

  return {
    text: draft.text,
    change: (text: string) => {
      change({ text })
      setProblem(undefined)
    },
    busy,
    problem,
    send,
  }
}
