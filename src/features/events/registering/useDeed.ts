import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { loadMe } from '#platform/line/me'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { signIn } from '#platform/pages/signIn'
import type { Input } from '#shared/api'
import { orderOf } from '#shared/events/order/wayOf'
import type { Place } from '#shared/events/registration'
import type { TeamInvitation } from '#shared/events/team/view'
import type { EventView } from '#shared/events/view'
import type { NextDeed } from './deed'
import type { EventAsker } from './nextDeed'
import { sendRegistration } from './sendRegistration'

/** Who stands before an event, as far as the phone knows. */
export function useWho(): EventAsker & { isAsked: boolean } {
  const { state, me, member } = useMe()
  const is = me ? 'known' : state.kind === 'signed_out' ? 'signed_out' : 'unknown'
  return { is, member, waits: me?.bindingWaits, isAsked: state.kind === 'loading' }
}

/** Leads on whoever has to say first who they are, and then back to the event; false when they have. */
export function leadToKnown({ kind }: NextDeed, eventId: string, invitation?: TeamInvitation): boolean {
  if (kind === 'sign_in') signIn()
  else if (kind === 'ask_again') loadMe()
  else if (kind === 'bind') open('bind', { event: eventId, ...invitation })
  else return false
  return true
}

export type DeedOutcome = Place | { status: 'withdrawn' | 'left' | 'left_draw' } | { status: 'entered'; number: string }

/** Runs the deed of the button and keeps its outcome or its problem for the screen. */
export function useDeed({ event, mine, ...view }: EventView, session: string | undefined, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const [asking, setAsking] = useState(false)
  const [changing, setChanging] = useState<string>()
  const [outcome, setOutcome] = useState<DeedOutcome>()
  const [problem, setProblem] = useState<{ text: string; when: string | undefined }>()

  // What was kept for the network is shown as such, and is no problem.
  const tell = ({ text, kept }: { text: string; kept?: true }) => {
    if (!kept) setProblem({ text, when: mine?.status })
  }

  const register = () =>
    once(async () => {
      setProblem(undefined)
      const answer = await sendRegistration(event, {}, session)
      if (answer.ok) setOutcome(answer.value)
      else tell(answer)
      onChanged()
    })

  const answer = (answer: 'accept' | 'wait') =>
    once(async () => {
      setProblem(undefined)
      const answered = await callApi('events.answerOffer', { eventId: event.id, answer })
      if (answered.ok) setOutcome(answered.value)
      else tell(answered)
      onChanged()
    })

  const changeSession = () =>
    once(async () => {
      if (!changing) return
      setProblem(undefined)
      const answered = await callApi('events.changeSession', { eventId: event.id, session: changing })
      setChanging(undefined)
      if (answered.ok) setOutcome(answered.value)
      else tell(answered)
      onChanged()
    })

  const withdraw = (leaving?: Input<'events.withdraw'>['leaving']) =>
    once(async () => {
      setProblem(undefined)
      const isInDraw = !mine && orderOf(view)?.mine !== undefined
      const status = isInDraw ? 'left_draw' : mine?.status === 'waitlisted' ? 'left' : 'withdrawn'
      const answer = isInDraw
        ? await callApi('events.leaveDraw', { eventId: event.id }, event.title)
        : await callApi('events.withdraw', { eventId: event.id, ...(leaving && { leaving }) }, event.title)
      setAsking(false)
      if (answer.ok) setOutcome({ status })
      else tell(answer)
      onChanged()
    })

  const press = (deed: NextDeed) => {
    if (leadToKnown(deed, event.id)) return
    if (deed.kind === 'answer_offer') return answer('accept')
    if (deed.kind === 'withdraw' || deed.kind === 'leave_queue' || deed.kind === 'leave_draw') return setAsking(true)
    if (event.questions.length > 0 || event.family)
      return open('register', { id: event.id, ...(session && { session }) })
    register()
  }

  return {
    busy,
    asking,
    outcome,
    // A problem is one of the standing in which it came: when that turns out to be another, it is over.
    problem: problem?.when === mine?.status ? problem?.text : undefined,
    press,
    waitOn: () => answer('wait'),
    askToPass: () => setAsking(true),
    askToChange: (next: string) => setChanging(next === mine?.session ? undefined : next),
    changingTo: event.sessions?.find(({ id }) => id === changing),
    changeSession,
    keepSession: () => setChanging(undefined),
    withdraw,
    stay: () => setAsking(false),
    close: () => setOutcome(undefined),
  }
}
