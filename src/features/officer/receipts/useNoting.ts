import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'

/** 代为登记 of a notice: notes a receipt, or takes the note back, one at a time. */
export function useNoting(articleId: string, reload: () => Promise<unknown>) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const note = (reader: string, on: boolean) =>
    once(async () => {
      const answer = await callApi('receipts.note', { articleId, reader, on })
      setProblem(answer.ok ? undefined : answer.text)
      if (answer.ok) await reload()
    })
  return { busy, problem, note }
}
