import { useState } from 'react'
import { callApi } from '#platform/callApi'
import { newKey } from '#platform/newKey'
import { useDraft } from '#platform/useDraft'
import { useOneAtATime } from '#platform/useOneAtATime'

/** What is typed stays on the phone until the cloud has it, under a name that makes a repeat the same comment. */
export function useComment(articleId: string, onWritten: () => void) {
  const { draft, change, clear } = useDraft(`comment:${articleId}`, { text: '', key: newKey() })
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
