import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/line/phoneLine'
import { open } from '#platform/pages/navigate'
import type { Place } from '#shared/events/registration'
import type { EventView } from '#shared/events/view'
import type { NextDeed } from './nextDeed'
import { sendRegistration } from './sendRegistration'

export type DeedOutcome = Place | { status: 'withdrawn' | 'left' }

/** Runs the deed of the button and keeps its outcome or its problem for the screen. */
export function useDeed({ event, mine }: EventView, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const [asking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<DeedOutcome>()
  const [problem, setProblem] = useState<string>()

  const register = () =>
    once(async () => {
      setProblem(undefined)
      const answer = await sendRegistration(event.id, {})
      if (answer.ok) setOutcome(answer.value)
      else setProblem(answer.text)
      onChanged()
    })

  const withdraw = () =>
    once(async () => {
      setProblem(undefined)
      const status = mine?.status === 'waitlisted' ? 'left' : 'withdrawn'
      const answer = await callApi('events.withdraw', { eventId: event.id })
      setAsking(false)
      if (answer.ok) setOutcome({ status })
      else setProblem(answer.text)
      onChanged()
    })

  const press = (deed: NextDeed) => {
    if (deed.kind === 'sign_in') return open('mine')
    if (deed.kind === 'bind') return open('bind', { for: 'event' })
    if (deed.kind === 'withdraw' || deed.kind === 'leave_queue') return setAsking(true)
    if (event.questions.length > 0) return open('register', { id: event.id })
    register()
  }

  return {
    busy,
    asking,
    outcome,
    problem,
    press,
    withdraw,
    stay: () => setAsking(false),
    close: () => setOutcome(undefined),
  }
}
