import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { say } from '#platform/say'
import { handOverTexts as texts } from './handOverTexts'

/** What a holder does about handing a place on: offers it to a colleague, or keeps it after all. */
export function useHandOver(eventId: string, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const offer = (name: string, tail: string, onOffered: () => void) =>
    once(async () => {
      setProblem(undefined)
      const outcome = await callApi('events.handOver', { eventId, name, tail })
      if (!outcome.ok) return setProblem(outcome.text)
      say(texts.sent)
      onOffered()
      onChanged()
    })

  const keep = () =>
    once(async () => {
      setProblem(undefined)
      const outcome = await callApi('events.keepPlace', { eventId })
      if (outcome.ok) say(texts.kept)
      else setProblem(outcome.text)
      onChanged()
    })

  return { busy, problem, offer, keep }
}
