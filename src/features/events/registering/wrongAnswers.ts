import { type Answers, findWrongAnswer, type Question } from '#shared/events/question'
import { lookUp } from '#shared/lookUp'

/** The ids of all questions without a valid answer, by the rule the cloud uses. */
export function wrongAnswers(questions: Question[], answers: Answers): string[] {
  return questions.flatMap((question) => findWrongAnswer([question], only(question, answers)) ?? [])
}

/** The answers of a draft to these questions; a draft may be older and answer what nobody asks any more. */
export function answersTo(questions: Question[], draft: Answers): Answers {
  return Object.assign({}, ...questions.map((question) => only(question, draft)))
}

function only({ id }: Question, answers: Answers): Answers {
  const answer = (lookUp(answers, id) ?? '').trim()
  return answer === '' ? {} : { [id]: answer }
}
