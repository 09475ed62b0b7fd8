import { useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/line/phoneLine'

const COMMENT = { schema: v.object({ text: v.string(), key: v.string() }), version: 1 }

/** What is typed stays on the phone until the cloud has it, under a name that makes a repeat the same comment. */
export function useComment(articleId: string, onWritten: () => void) {
  const { draft, change, clear } = useDraft(`comment:${articleId}`, COMMENT, { text: '', key: newKey() })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const send = () =>
    once(async () => {
      const answer = await callApi('comments.write', { articleId, newKey: draft.key, text: draft.text })
      if (!answer.ok) return setProblem(answer.text)
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
