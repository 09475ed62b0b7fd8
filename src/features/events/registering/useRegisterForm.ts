import { useState } from 'react'
import * as v from 'valibot'
import { faultTexts } from '#client/forms/texts'
import { useDraft } from '#client/keeping/useDraft'
import { useOneAtATime } from '#client/useOneAtATime'
import { showFirstFault } from '#platform/pages/showFirstFault'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/question'
import refusals from '#shared/events/refusals.json'
import type { TeamInvitation } from '#shared/events/team/view'
import { useFamilyForm } from '../family/useFamilyForm'
import { sendJoining, sendRegistration } from './sendRegistration'
import type { DeedOutcome } from './useDeed'
import { answersTo, wrongAnswers } from './wrongAnswers'

const ANSWERS = { schema: v.record(v.string(), v.string()), version: 1 }

interface Going {
  session: string | undefined
  invitation: TeamInvitation | undefined
}

/** The form with an event's questions; its answers stay on the phone until the cloud has them. */
export function useRegisterForm(event: UnionEvent, { session, invitation }: Going) {
  const { id, questions } = event
  const family = useFamilyForm(event, session)
  const { draft, isRecalled, change, clear } = useDraft(`answers:${id}`, ANSWERS, {})
  const { busy, once } = useOneAtATime()
  const [wrong, setWrong] = useState<string[]>([])
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<DeedOutcome>()
  const [isTwin, setTwin] = useState(false)
  const unfit = family.fault()
  // What was said of the family is over as soon as it is mended.
  const [saidUnfit, setSaidUnfit] = useState(false)

  const counted = (ids: string[]) => {
    const first = questions.find((question) => ids.includes(question.id))
    return first && faultTexts.count(ids.length, first.label)
  }

  const answer = (questionId: string, text: string) => {
    change({ [questionId]: text })
    const left = wrong.filter((known) => known !== questionId)
    setWrong(left)
    if (left.length < wrong.length) setProblem(counted(left))
  }

  const send = () => {
    const answers = answersTo(questions, draft)
    const found = wrongAnswers(questions, answers)
    setWrong(found)
    setProblem(counted(found))
    setSaidUnfit(unfit !== undefined)
    if (found.length > 0) showFirstFault()
    else if (!unfit) once(() => register(answers, family.input()))
  }

  const register = async (answers: Answers, along: ReturnType<typeof family.input>) => {
    const sent = invitation
      ? await sendJoining(id, answers, invitation)
      : await sendRegistration(event, answers, session, along)
    setTwin(!sent.ok && sent.reason === 'same_child')
    // What is kept for the network stays in the form too, for whoever takes it back.
    if (!sent.ok) return 'kept' in sent || setProblem(sent.text)
    await Promise.all([clear(), family.clear()])
    setOutcome(sent.value)
  }

  /** The parent says that the child of the same name is another. */
  const sendAsAnother = () =>
    once(() => {
      const { family: chosen, ...others } = family.input()
      const along = { ...others, ...(chosen && { family: chosen.map((one) => ({ ...one, notSame: true as const })) }) }
      return register(answersTo(questions, draft), along)
    })

  const told = problem ?? (saidUnfit && unfit ? refusals[unfit] : undefined)
  return { draft, isRecalled, wrong, problem: told, outcome, busy, answer, send, family, isTwin, sendAsAnother }
}
