import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { asProposed } from '#shared/news/proposal'

type Outcome = { kind: 'approved'; publishedAt: number | null } | { kind: 'back' }

/** One article, or a change of a public one, before its second reader. Approval is of the version on this screen. */
export function useReview(articleId: string) {
  const { load, reload } = useAsk('news.open', { articleId })
  const asked = useAsk('review.ways', { kind: 'article', id: articleId })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()

  const approve = (rev: number, alone?: string) =>
    once(async () => {
      const answer = await callApi('news.approve', { articleId, rev, ...(alone && { alone }) })
      if (answer.ok) return setOutcome({ kind: 'approved', ...answer.value })
      setProblem(answer.text)
      await reload()
    })

  const sendBack = (word: string) =>
    once(async () => {
      const answer = await callApi('news.sendBack', { articleId, word })
      if (answer.ok) return setOutcome({ kind: 'back' })
      setProblem(answer.text)
    })

  const shown = load.kind === 'ready' ? { ...load, value: asProposed(load.value) } : load
  const ways = asked.load.kind === 'ready' ? asked.load.value : undefined
  return { load: shown, reload, ways, busy, problem, outcome, approve, sendBack }
}
