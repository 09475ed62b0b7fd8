import { useState } from 'react'
import * as v from 'valibot'
import { faultTexts } from '#client/forms/texts'
import { useDraft } from '#client/keeping/useDraft'
import { useOneAtATime } from '#client/useOneAtATime'
import { showFirstFault } from '#platform/pages/showFirstFault'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/question'
import { sendRegistration } from './sendRegistration'
import type { DeedOutcome } from './useDeed'
import { answersTo, wrongAnswers } from './wrongAnswers'

const ANSWERS = { schema: v.record(v.string(), v.string()), version: 1 }

/** The form with an event's questions; its answers stay on the phone until the cloud has them. */
export function useRegisterForm({ id, questions, lottery }: UnionEvent, session: string | undefined) {
  const { draft, isRecalled, change, clear } = useDraft(`answers:${id}`, ANSWERS, {})
  const { busy, once } = useOneAtATime()
  const [wrong, setWrong] = useState<string[]>([])
  const [problem, setProblem] = useState<string>()
  const [outcome, setOutcome] = useState<DeedOutcome>()

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
    if (found.length > 0) showFirstFault()
    else once(() => register(answers))
  }

  const register = async (answers: Answers) => {
    const sent = await sendRegistration({ id, ...(lottery && { lottery }) }, answers, session)
    if (!sent.ok) return setProblem(sent.text)
    await clear()
    setOutcome(sent.value)
  }

  return { draft, isRecalled, wrong, problem, outcome, busy, answer, send }
}
