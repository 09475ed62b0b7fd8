import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'

type Outcome = 'passed' | 'changed' | 'back'

/** One event of a chair before an officer. What is passed is the version on this screen. */
export function useEventReview(eventId: string) {
  const { load, reload } = useAsk('events.open', { eventId })
  const asked = useAsk('review.ways', { kind: 'event', id: eventId })
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()

  const pass = ({ rev, isChange }: { rev: number; isChange: boolean }, alone?: string) =>
    once(async () => {
      const answer = await callApi('events.pass', { eventId, rev, ...(alone && { alone }) })
      if (answer.ok) return setOutcome(isChange ? 'changed' : 'passed')
      setProblem(answer.text)
      await reload()
    })

  const sendBack = (word: string) =>
    once(async () => {
      const answer = await callApi('events.sendBack', { eventId, word })
      if (answer.ok) return setOutcome('back')
      setProblem(answer.text)
      await reload()
    })

  const ways = asked.load.kind === 'ready' ? asked.load.value : undefined
  return { load, reload, ways, busy, problem, outcome, pass, sendBack }
}
