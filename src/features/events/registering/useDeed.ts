import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { loadMe } from '#platform/line/me'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { signIn } from '#platform/pages/signIn'
import { say } from '#platform/say'
import type { Input } from '#shared/api'
import { orderOf } from '#shared/events/order/wayOf'
import { sessionsIn } from '#shared/events/places/severalSessions'
import type { Place } from '#shared/events/registration'
import type { TeamInvitation } from '#shared/events/team/view'
import type { EventView } from '#shared/events/view'
import { sessionTexts } from '../texts'
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

  const held = sessionsIn(mine ?? {})
  const nameOf = (id: string) => event.sessions?.find((one) => one.id === id)?.name ?? ''

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
      const on = !held.includes(changing)
      const asked = { eventId: event.id, session: changing }
      const answered = event.sessionsEach
        ? await callApi('events.alsoSession', { ...asked, on })
        : await callApi('events.changeSession', asked)
      setChanging(undefined)
      if (answered.ok && event.sessionsEach) say(alsoWords(on).done(nameOf(changing)))
      else if (answered.ok) setOutcome(answered.value)
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
    if (event.questions.length > 0 || event.family || event.only?.ages)
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
    askToChange: (next: string) => setChanging(!event.sessionsEach && next === mine?.session ? undefined : next),
    /** What is asked before a session is changed, taken besides or given back. */
    change: changing && {
      ...(event.sessionsEach ? alsoWords(!held.includes(changing)) : changeWords),
      name: nameOf(changing),
    },
    changeSession,
    keepSession: () => setChanging(undefined),
    withdraw,
    stay: () => setAsking(false),
    close: () => setOutcome(undefined),
  }
}

const { changeTitle, changeText, change } = sessionTexts
const changeWords = { title: changeTitle, text: changeText, yes: change }

/** 再报一场, or give one of several back. */
function alsoWords(on: boolean) {
  return on
    ? {
        title: sessionTexts.moreTitle,
        text: sessionTexts.moreText,
        yes: sessionTexts.more,
        done: sessionTexts.moreDone,
      }
    : {
        title: sessionTexts.lessTitle,
        text: sessionTexts.lessText,
        yes: sessionTexts.less,
        done: sessionTexts.lessDone,
      }
}
