import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { ENROL_AT_ONCE } from '#shared/events/enrol/enrolling'
import type { Enrolled } from '#shared/events/enrol/view'
import { enrolTexts as texts } from './enrolTexts'

export interface EnrolOutcome {
  people: Enrolled[]
  doneAt: number
  /** The sentence about what was taken back. */
  back?: string
}

/** Enrols those who were chosen, twenty at a time, and takes them back while nobody has been told. */
export function useEnrolling(eventId: string, unionId: string, session: string | undefined) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [progress, setProgress] = useState<string>()
  const [outcome, setOutcome] = useState<EnrolOutcome>()
  const whose = { eventId, unionId }

  const enrol = (memberIds: string[]) =>
    once(async () => {
      setProblem(undefined)
      const people: Enrolled[] = []
      for (let from = 0; from < memberIds.length; from += ENROL_AT_ONCE) {
        if (memberIds.length > ENROL_AT_ONCE) setProgress(texts.progress(from, memberIds.length))
        const part = memberIds.slice(from, from + ENROL_AT_ONCE)
        const done = await callApi('events.enrol', { ...whose, memberIds: part, ...(session && { session }) })
        if (!done.ok) setProblem(done.text)
        if (!done.ok) break
        people.push(...done.value.people)
      }
      setProgress(undefined)
      if (people.length > 0) setOutcome({ people, doneAt: Date.now() })
    })

  const takeBack = () =>
    once(async () => {
      const taken = outcome?.people.flatMap(({ memberId, place }) => (place ? memberId : [])) ?? []
      let back = 0
      for (let from = 0; from < taken.length; from += ENROL_AT_ONCE) {
        const done = await callApi('events.takeBack', { ...whose, memberIds: taken.slice(from, from + ENROL_AT_ONCE) })
        if (!done.ok) setProblem(done.text)
        if (done.ok) back += done.value.back.length
      }
      if (outcome && back > 0)
        setOutcome({ ...outcome, back: back === taken.length ? texts.tookBack : texts.tookSome(back) })
    })

  const goOn = () => {
    setOutcome(undefined)
    setProblem(undefined)
  }
  return { busy, problem, progress, outcome, enrol, takeBack, goOn }
}
