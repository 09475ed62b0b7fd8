import type { Question } from '#shared/events/question'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { registerTexts } from '../texts'

interface Props {
  question: Question
  answer: string
  wrong: boolean
  onAnswer: (answer: string) => void
}

export function QuestionField({ question, answer, wrong, onAnswer }: Props) {
  const { label, required } = question
  if (question.kind === 'text') {
    const error = wrong ? registerTexts.wrong : undefined
    return <Field long isCounted label={label} value={answer} optional={!required} error={error} onChange={onAnswer} />
  }
  return (
    <FieldFrame isCounted label={label} optional={!required} error={wrong ? registerTexts.choose : undefined}>
      <Choice label={label} options={question.options ?? []} chosen={answer} onChoose={onAnswer} />
    </FieldFrame>
  )
}
