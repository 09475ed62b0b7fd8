import type { GuideText } from '#shared/guides/guideText'

/** Questions as they are written: a line that asks, those that answer, an empty one between two. */
export function questionsFrom(text: string): GuideText['questions'] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim().split('\n'))
    .filter(([question]) => question)
    .map(([question = '', ...answer]) => ({ question: question.trim(), answer: answer.join('\n').trim() }))
}

export function linesOf(questions: GuideText['questions']): string {
  return questions.map(({ question, answer }) => `${question}\n${answer}`).join('\n\n')
}
