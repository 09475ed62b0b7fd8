import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { ApprovedOne } from '#shared/events/approval/view'
import { ENROL_AT_ONCE } from '#shared/events/enrol/enrolling'
import { outcomeText, approvalTexts as texts } from './approvalTexts'

interface LastApproved {
  memberIds: string[]
  at: number
}

/** Says yes or no to sign-ups, twenty at a time, and takes a yes back while nobody has been told. */
export function useApproving(eventId: string, unionId: string, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [progress, setProgress] = useState<string>()
  const [said, setSaid] = useState<string>()
  const [last, setLast] = useState<LastApproved>()
  const whose = { eventId, unionId }

  const inParts = async (memberIds: string[], word: string | undefined) => {
    setProblem(undefined)
    setSaid(undefined)
    const people: ApprovedOne[] = []
    for (let from = 0; from < memberIds.length; from += ENROL_AT_ONCE) {
      if (memberIds.length > ENROL_AT_ONCE) setProgress(texts.progress(from, memberIds.length))
      const part = { ...whose, memberIds: memberIds.slice(from, from + ENROL_AT_ONCE) }
      const done =
        word === undefined ? await callApi('events.approve', part) : await callApi('events.decline', { ...part, word })
      if (!done.ok) setProblem(done.text)
      if (!done.ok) break
      people.push(...done.value.people)
    }
    setProgress(undefined)
    return people
  }

  const approve = (memberIds: string[]) =>
    once(async () => {
      const people = await inParts(memberIds, undefined)
      const went = people.filter(({ why }) => !why).map(({ memberId }) => memberId)
      setLast(went.length > 0 ? { memberIds: went, at: Date.now() } : undefined)
      if (people.length > 0) setSaid(outcomeText(people, 'approve'))
      onChanged()
    })

  const decline = (memberIds: string[], word: string) =>
    once(async () => {
      const people = await inParts(memberIds, word)
      setLast(undefined)
      if (people.length > 0) setSaid(outcomeText(people, 'decline'))
      onChanged()
    })

  const takeBack = () =>
    once(async () => {
      const { memberIds = [] } = last ?? {}
      for (let from = 0; from < memberIds.length; from += ENROL_AT_ONCE) {
        const part = { ...whose, memberIds: memberIds.slice(from, from + ENROL_AT_ONCE) }
        const done = await callApi('events.unapprove', part)
        if (!done.ok) return setProblem(done.text)
      }
      setLast(undefined)
      setSaid(texts.tookBack)
      onChanged()
    })

  return { busy, problem, progress, said, last, approve, decline, takeBack }
}
