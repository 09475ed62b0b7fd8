import { type Answers, findWrongAnswer, type Question } from '#shared/events/question'

/** The ids of all questions that are not answered as asked, by the cloud's own rule. */
export function wrongAnswers(questions: Question[], answers: Answers): string[] {
  return questions.flatMap((question) => findWrongAnswer([question], only(question, answers)) ?? [])
}

/** A draft may be older than the questions; what nobody asks any more is left out. */
export function answersTo(questions: Question[], draft: Answers): Answers {
  return Object.assign({}, ...questions.map((question) => only(question, draft)))
}

function only({ id }: Question, answers: Answers): Answers {
  const answer = (answers[id] ?? '').trim()
  return answer === '' ? {} : { [id]: answer }
}
