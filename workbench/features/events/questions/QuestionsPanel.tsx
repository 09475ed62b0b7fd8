import Button from 'antd/es/button'
import { eventFields } from '#shared/events/eventFields'
import { lookUp } from '#shared/lookUp'
import { Icon } from '../../../ui/Icon'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import type { QuestionWords } from '../form/eventWords'
import type { FormPart } from '../form/formPart'
import { formTexts as texts } from '../form/formTexts'
import { moved } from './moved'
import { QuestionRow } from './QuestionRow'

const MOST = 10

/** 报名题: the questions that people answer when they register. */
export function QuestionsPanel({ words: { questions }, faults, isFixed, onChange }: FormPart) {
  const set = (next: QuestionWords[]) => onChange({ questions: next })
  const add = () =>
    set([...questions, { id: newId(questions), label: '', kind: 'choice', options: [], required: true }])

  return (
    <Panel title={eventFields.questions.label}>
      {isFixed('questions') && questions.length > 0 && <Notice>{texts.questionsChanged}</Notice>}
      {questions.length === 0 && <p className="quiet">{texts.noQuestions}</p>}
      {questions.map((question, index) => (
        <QuestionRow
          key={question.id}
          question={question}
          number={index + 1}
          last={index === questions.length - 1}
          faults={{
            label: faults[`questions.${index}.label`],
            options: optionFault(faults, index),
          }}
          onChange={(part) => set(questions.map((each) => (each === question ? { ...each, ...part } : each)))}
          onMove={(by) => set(moved(questions, index, by))}
          onRemove={() => set(questions.filter((each) => each !== question))}
        />
      ))}
      {questions.length < MOST && (
        <Button icon={<Icon name="plus" size={14} />} onClick={add} style={{ marginTop: 8 }}>
          {texts.addQuestion}
        </Button>
      )}
    </Panel>
  )
}

function optionFault(faults: FormPart['faults'], index: number): string | undefined {
  const prefix = `questions.${index}.options`
  return lookUp(faults, prefix) ?? Object.entries(faults).find(([path]) => path.startsWith(`${prefix}.`))?.[1]
}

/** A new id that no question of the form has; the answers are stored under it. */
function newId(questions: QuestionWords[]): string {
  const id = `q${Math.random().toString(36).slice(2, 8)}`
  return questions.some((question) => question.id === id) ? newId(questions) : id
}
