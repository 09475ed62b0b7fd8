import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { judgeAnswers } from '#shared/events/form/judge'
import type { Answers } from '#shared/events/form/question'
import { whenText } from '#shared/events/form/questionText'
import { lookUp } from '#shared/lookUp'
import { PhoneFrame } from '../../../ui/PhoneFrame'
import { PhoneAnswer } from './PhoneAnswer'
import { questionTexts as texts } from './questionTexts'
import { type QuestionWords, toQuestion } from './questionWords'

interface Props {
  title: string
  questions: QuestionWords[]
  /** The question that is open beside it. */
  current: string | undefined
}

/** The form as it stands, on a phone: it can be tried, and nothing of that is kept. */
export function FormPhone({ title, questions, current }: Props) {
  const [size, setSize] = useState<'normal' | 'large'>('normal')
  const [answers, setAnswers] = useState<Answers>({})
  const form = questions.map(toQuestion)
  const { asked } = judgeAnswers(form, answers)
  return (
    <aside className="form-phone" aria-label={texts.previewAria}>
      <div className="form-phone__head">
        <h3>{texts.preview}</h3>
        <Segmented
          size="small"
          aria-label={texts.size}
          value={size}
          onChange={setSize}
          options={[
            { value: 'normal', label: texts.normal },
            { value: 'large', label: texts.large },
          ]}
        />
      </div>
      <PhoneFrame label={texts.previewAria} title={texts.title} large={size === 'large'}>
        <div className="form-phone__page">
          <h3>{title}</h3>
          {form.length === 0 && <p className="form-phone__note">{texts.fullSentence}</p>}
          {form
            .filter(({ id }) => id === current || asked.includes(id))
            .map((question) => (
              <div
                key={question.id}
                className={question.id === current ? 'form-phone__asked form-phone__asked--on' : 'form-phone__asked'}
                ref={question.id === current ? intoView : undefined}
              >
                {question.when && !asked.includes(question.id) && (
                  <p className="form-phone__not-now">{texts.notNow(whenText(question.when, form))}</p>
                )}
                <div className="form-phone__label">
                  {question.label || texts.untitled}
                  {!question.required && <small>{texts.optional}</small>}
                </div>
                {question.hint && <p className="form-phone__note">{question.hint}</p>}
                {question.sensitive && (
                  <p className="form-phone__note">{texts.purposeSaid(question.sensitive.purpose)}</p>
                )}
                <PhoneAnswer
                  question={question}
                  answer={lookUp(answers, question.id) ?? ''}
                  onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })}
                />
              </div>
            ))}
          <div className="form-phone__send">{texts.send}</div>
        </div>
      </PhoneFrame>
      <small className="quiet">{texts.previewNote}</small>
    </aside>
  )
}

/** Brings the question that is worked on into the phone's view, without moving the page. */
function intoView(asked: HTMLElement | null): void {
  const screen = asked?.closest('.phone-frame__screen')
  if (asked && screen) screen.scrollTop = asked.offsetTop - screen.clientHeight / 3
}
