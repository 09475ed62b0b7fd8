import { View } from '@tarojs/components'
import { dayText } from '#shared/beijingTime'
import type { AnswerFault } from '#shared/events/form/faultOf'
import { faultText } from '#shared/events/form/faultText'
import { purgedAt } from '#shared/events/form/purge'
import type { Question } from '#shared/events/form/question'
import type { EventView } from '#shared/events/view'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { AnswerEntry } from './AnswerEntry'
import type { StockShown } from './answerProps'
import { formTexts as texts } from './formTexts'
import './QuestionField.scss'

interface Props {
  question: Question
  answer: string
  fault: AnswerFault | undefined
  /** It became another since it was answered, or stands there from the last time. */
  mark: 'anew' | 'kept' | undefined
  view: Pick<EventView, 'event' | 'pictures'>
  stock?: StockShown | undefined
  onAnswer: (answer: string) => void
}

/** One question with what is said of it: what it is for, when it is removed, what is wrong. */
export function QuestionField({ question, answer, fault, mark, view, stock, onAnswer }: Props) {
  const { label, required, hint, sensitive } = question
  const until = dayText(purgedAt(view.event.endsAt), Date.now())
  return (
    <View className="question">
      <FieldFrame isCounted label={label} optional={!required} error={fault && faultText(question, fault)}>
        {hint && <View className="question__note">{hint}</View>}
        {sensitive && (
          <View className="question__note question__note--lock">{texts.purpose(sensitive.purpose, until)}</View>
        )}
        {mark && (
          <View className={`question__note question__note--${mark}`}>{mark === 'anew' ? texts.anew : texts.kept}</View>
        )}
        <AnswerEntry question={question} answer={answer} stock={stock} view={view} onAnswer={onAnswer} />
      </FieldFrame>
    </View>
  )
}
