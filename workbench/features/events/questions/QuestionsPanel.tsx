import Button from 'antd/es/button'
import { useState } from 'react'
import { eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import { MOST_QUESTIONS } from '#shared/events/form/question'
import { lookUp } from '#shared/lookUp'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import type { FormPart } from '../form/formPart'
import { clearDay } from './clearDay'
import { FormPhone } from './FormPhone'
import { KindPalette } from './kinds/KindPalette'
import { moved } from './moved'
import { QuestionRow } from './QuestionRow'
import { questionTexts as texts } from './questionTexts'
import { newId, newQuestion, type QuestionWords, questionFaults } from './questionWords'
import { templateFor } from './templates'
import './QuestionsPanel.css'

/** 报名表: the kinds of questions, those that people answer when they register, and the phone on which they do. */
export function QuestionsPanel({ words: { questions, title, kind, endsAt }, faults, isFixed, onChange }: FormPart) {
  const [opened, setOpened] = useState<string>()
  const set = (next: QuestionWords[]) => onChange({ questions: next })
  const add = (question: QuestionWords, behind = questions.length) => {
    set([...questions.slice(0, behind), question, ...questions.slice(behind)])
    setOpened(question.id)
  }
  const start = () => {
    if (!kind) return
    const asked = templateFor(kind, questions).slice(0, MOST_QUESTIONS - questions.length)
    set([...questions, ...asked])
    say({ tone: 'good', text: asked.length > 0 ? texts.templateDone(asked.length) : texts.templateNone })
  }
  // Said at once: a question that was moved asks for it, not the end of the form.
  const inForm = { ...faults, ...questionFaults(questions, texts) }
  const isFull = questions.length >= MOST_QUESTIONS
  const template = kind && <Button onClick={start}>{texts.template(eventKindName[kind])}</Button>
  const required = questions.filter((question) => question.required).length
  return (
    <Panel
      title={eventFields.questions.label}
      aside={questions.length > 0 && texts.count(questions.length, required)}
      className="questions-panel"
    >
      <div className="questions-panel__sides">
        <div className="questions-panel__list">
          {isFixed('openTo') && <Notice>{texts.afterPublish}</Notice>}
          {questions.length === 0 && (
            <div className="questions-panel__none">
              <b>{texts.none}</b>
              <p className="quiet">{texts.noneText}</p>
              {template}
            </div>
          )}
          <ol className="question-list">
            {questions.map((question, index) => (
              <QuestionRow
                key={question.id}
                question={question}
                questions={questions}
                known={isFixed('openTo') ? question.stored : undefined}
                clears={clearDay(endsAt, Date.now())}
                number={index + 1}
                count={questions.length}
                isOpen={opened === question.id}
                faults={faultsAt(inForm, index)}
                onOpen={() => setOpened(opened === question.id ? undefined : question.id)}
                onChange={(part) => set(questions.map((each) => (each === question ? { ...each, ...part } : each)))}
                onMove={(by) => set(moved(questions, index, by))}
                onCopy={isFull ? undefined : () => add({ ...question, id: newId(questions), stored: [] }, index + 1)}
                onRemove={() => set(questions.filter((each) => each !== question))}
              />
            ))}
          </ol>
          {lookUp(faults, 'questions') && <p className="field__note field__note--bad">{lookUp(faults, 'questions')}</p>}
          {questions.length > 0 && (
            <div className="questions-panel__foot">
              {isFull ? <span className="quiet">{texts.full(MOST_QUESTIONS)}</span> : template}
              <span className="faint">{texts.notAskedKept}</span>
            </div>
          )}
        </div>
        <div className="questions-panel__kinds">
          <KindPalette isFull={isFull} onAdd={(next) => add(newQuestion(next, questions))} />
        </div>
        <FormPhone title={title} questions={questions} current={opened} />
      </div>
    </Panel>
  )
}

function faultsAt(faults: FormPart['faults'], index: number) {
  const at = (path: string) => {
    const prefix = `questions.${index}.${path}`
    return lookUp(faults, prefix) ?? Object.entries(faults).find(([each]) => each.startsWith(`${prefix}.`))?.[1]
  }
  return {
    ...{
      label: at('label'),
      options: at('options') ?? at('amounts') ?? at('pictures'),
      when: at('when'),
      hint: at('hint'),
    },
    ...{
      purpose: at('sensitive'),
      consent: at('consent'),
      least: at('least') ?? at('most') ?? lookUp(faults, `questions.${index}`),
    },
  }
}
