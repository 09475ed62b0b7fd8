import { useState } from 'react'
import { ENROL_AT_ONCE } from '#shared/events/enrol/enrolling'
import { chosenIn } from '#shared/events/enrol/settled'
import type { Enrolled, PasteView } from '#shared/events/enrol/view'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { enrolTexts as texts } from './enrolTexts'

export interface EnrolledHere {
  people: Enrolled[]
  doneAt: number
}

/** A paste at the desk: read, settled and enrolled by the same deeds as on a chair’s phone. */
export function useEnrolPaste(eventId: string, onChanged: () => void) {
  const { busy, run } = useDeed()
  const [view, setView] = useState<PasteView>()
  const [settled, setSettled] = useState(new Map<string, string>())
  const [progress, setProgress] = useState<string>()
  const [outcome, setOutcome] = useState<EnrolledHere>()
  const chosen = chosenIn(view, settled)

  const read = async (unionId: string, text: string) => {
    const answer = await run('events.readPaste', { eventId, unionId, text })
    if (!answer?.ok) return
    setSettled(new Map())
    setView(answer.value)
  }
  const enrol = async (unionId: string, session: string | undefined) => {
    const people: Enrolled[] = []
    for (let from = 0; from < chosen.length; from += ENROL_AT_ONCE) {
      setProgress(texts.progress(from, chosen.length))
      const memberIds = chosen.slice(from, from + ENROL_AT_ONCE)
      const done = await run('events.enrol', { eventId, unionId, memberIds, ...(session && { session }) })
      if (!done?.ok) break
      people.push(...done.value.people)
    }
    setProgress(undefined)
    if (people.length > 0) setOutcome({ people, doneAt: Date.now() })
    onChanged()
  }
  const takeBack = async (unionId: string) => {
    const taken = outcome?.people.flatMap(({ memberId, place }) => (place ? memberId : [])) ?? []
    let back = 0
    for (let from = 0; from < taken.length; from += ENROL_AT_ONCE) {
      const memberIds = taken.slice(from, from + ENROL_AT_ONCE)
      const done = await run('events.takeBack', { eventId, unionId, memberIds })
      if (done?.ok) back += done.value.back.length
    }
    onChanged()
    if (back > 0) say({ tone: 'good', text: texts.tookBack(back) })
    return back > 0
  }
  return {
    ...{ busy, view, settled, chosen, progress, outcome, read, enrol, takeBack },
    edit: () => setView(undefined),
    settle: (key: string, memberId: string) => setSettled(new Map([...settled, [key, memberId]])),
  }
}
