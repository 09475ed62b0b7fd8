import { useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { useOneAtATime } from '#client/useOneAtATime'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/form/question'
import refusals from '#shared/events/refusals.json'
import type { TeamInvitation } from '#shared/events/team/view'
import { lookUp } from '#shared/lookUp'
import { useFamilyForm } from '../family/useFamilyForm'
import { useLastAnswers } from '../form/lastAnswers'
import { useAnswering } from '../form/useAnswering'
import { useAge } from './AgePart'
import { sendJoining, sendRegistration } from './sendRegistration'
import type { DeedOutcome } from './useDeed'

const ANSWERS = { schema: v.record(v.string(), v.string()), version: 1 }

interface Going {
  session: string | undefined
  invitation: TeamInvitation | undefined
  /** Runs when an option is gone that the page still shows. */
  onStale: () => void
}

/** The form with an event's questions; its answers stay on the phone until the cloud has them. */
export function useRegisterForm(event: UnionEvent, { session, invitation, onStale }: Going) {
  const { id, questions } = event
  const family = useFamilyForm(event, session)
  const { draft, isRecalled, change, clear } = useDraft(`answers:${id}`, ANSWERS, {})
  const last = useLastAnswers()
  const recalled = last.recall(questions)
  const words = { ...recalled, ...draft }
  const form = useAnswering(questions, words)
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<DeedOutcome>()
  const [isTwin, setTwin] = useState(false)
  const age = useAge(event)
  const familyFault = family.fault()
  const unfit = age.fault ?? (familyFault && refusals[familyFault])
  // What was said of age or family is over as soon as it is mended.
  const [saidUnfit, setSaidUnfit] = useState(false)

  const answer = (questionId: string, text: string) => {
    change({ [questionId]: text })
    form.forget(questionId)
  }

  const send = () => {
    setProblem(undefined)
    const answers = form.take()
    setSaidUnfit(unfit !== undefined)
    if (answers && !unfit) once(() => register(answers, family.input()))
  }

  const register = async (answers: Answers, along: ReturnType<typeof family.input>) => {
    const sent = invitation
      ? await sendJoining(event, answers, invitation)
      : await sendRegistration(event, answers, session, along)
    if (!sent.ok && sent.reason === 'stock_gone') onStale()
    setTwin(!sent.ok && sent.reason === 'same_child')
    // What is kept for the network stays in the form too, for whoever takes it back.
    if (!sent.ok) return 'kept' in sent || setProblem(sent.text)
    last.keep(questions, answers)
    await Promise.all([clear(), family.clear()])
    setOutcome(sent.value)
  }

  /** The parent says that the child of the same name is another. */
  const sendAsAnother = () =>
    once(() => {
      const { family: chosen, ...others } = family.input()
      const along = { ...others, ...(chosen && { family: chosen.map((one) => ({ ...one, notSame: true as const })) }) }
      return register(form.take() ?? {}, along)
    })

  const told = form.problem ?? problem ?? (saidUnfit ? unfit : undefined)
  const isReady = isRecalled && last.isRecalled
  const isKept = (questionId: string) =>
    lookUp(recalled, questionId) !== undefined && lookUp(draft, questionId) === undefined
  return {
    words,
    isReady,
    isKept,
    form,
    problem: told,
    outcome,
    busy,
    answer,
    send,
    family,
    age,
    isTwin,
    sendAsAnother,
  }
}
