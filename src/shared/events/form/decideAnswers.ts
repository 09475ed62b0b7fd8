import { done, type Result, refused } from '../../result'
import type { EarlierForm, WithForm } from './formState'
import { findWrongAnswer, judgeAnswers } from './judge'
import type { Answers } from './question'
import { versionOf } from './version'

/** Answers as they are kept, and to which version of the form. */
export interface FilledForm {
  answers: Answers
  form: number
}

/** Judges answers by the version that the person saw; whoever knows of none is judged by the one of today. */
export function decideAnswers(
  event: WithForm & { earlierForms?: EarlierForm[] },
  { answers, form = versionOf(event) }: { answers: Answers; form?: number | undefined }
): Result<FilledForm, 'answer_wrong' | 'form_changed'> {
  const earlier = event.earlierForms?.find(({ version }) => version === form)
  const questions = form === versionOf(event) ? event.questions : earlier?.questions
  if (!questions) return refused('form_changed')
  if (findWrongAnswer(questions, answers) !== undefined) return refused('answer_wrong')
  return done({ answers: judgeAnswers(questions, answers).answers, form })
}
