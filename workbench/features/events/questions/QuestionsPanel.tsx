import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import { MOST_QUESTIONS } from '#shared/events/form/question'
import { lookUp } from '#shared/lookUp'
import { Icon } from '../../../ui/Icon'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import type { FormPart } from '../form/formPart'
import { FormPhone } from './FormPhone'
import { moved } from './moved'
import { KIND_OPTIONS } from './QuestionEditor'
import { QuestionRow } from './QuestionRow'
import { questionTexts as texts } from './questionTexts'
import { newId, newQuestion, type QuestionWords, questionFaults } from './questionWords'
import { templateFor } from './templates'
import './QuestionsPanel.css'

/** 报名表: the questions that people answer when they register, and beside them the phone on which they do. */
export function QuestionsPanel({ words: { questions, title, kind }, faults, isFixed, onChange }: FormPart) {
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
  return (
    <Panel
      title={eventFields.questions.label}
      aside={questions.length > 0 && texts.count(questions.length)}
      className="questions-panel"
    >
      <div className="questions-panel__sides">
        <div>
          {isFixed('openTo') && <Notice>{texts.afterPublish}</Notice>}
          {questions.length === 0 && <p className="quiet">{texts.none}</p>}
          <ol className="question-list">
            {questions.map((question, index) => (
              <QuestionRow
                key={question.id}
                question={question}
                questions={questions}
                known={isFixed('openTo') ? question.stored : undefined}
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
          <div className="questions-panel__add">
            {isFull ? (
              <span className="quiet">{texts.full(MOST_QUESTIONS)}</span>
            ) : (
              <>
                <Select
                  aria-label={texts.kindAria}
                  value={null}
                  placeholder={texts.add}
                  suffixIcon={<Icon name="plus" size={14} />}
                  options={KIND_OPTIONS}
                  virtual={false}
                  listHeight={420}
                  onChange={(next: QuestionWords['kind'] | null) => next && add(newQuestion(next, questions))}
                  style={{ width: 180 }}
                />
                {kind && <Button onClick={start}>{texts.template(eventKindName[kind])}</Button>}
              </>
            )}
          </div>
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
