import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'

/** The decision on a text that WeChat could not judge; one decided by a colleague meanwhile leaves the list too. */
export function useWordCheck(checkId: string, onDecided: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const decide = (decision: 'pass' | 'refuse', alone?: string) =>
    once(async () => {
      const answer = await callApi('checks.decide', { checkId, decision, ...(alone && { alone }) })
      if (answer.ok || answer.reason === 'decided_already') return onDecided()
      setProblem(answer.text)
    })

  return { busy, problem, decide }
}
