import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { MOST_CONDITIONS } from '#shared/events/form/question'
import { Icon } from '../../../ui/Icon'
import type { QuestionEditorProps } from './editorProps'
import { questionTexts as texts } from './questionTexts'
import { offeredBy, type QuestionWords } from './questionWords'

/** 什么时候问: always, or by what was answered to questions before. */
export function WhenFields({ question, questions, faults, onChange }: QuestionEditorProps) {
  const before = questions.slice(0, questions.indexOf(question))
  const { when } = question
  const set = (next: QuestionWords['when']) => onChange({ when: next })
  const first = before.at(-1)
  const mode = when.length > 0 ? 'some' : 'always'
  return (
    <fieldset className="question-editor__block">
      <legend className="visually-hidden">{texts.when}</legend>
      <div className="question-editor__head">
        <Icon name="branch" size={16} />
        {texts.when}
        {before.length === 0 && when.length === 0 ? (
          <span className="quiet">{texts.nothingBefore}</span>
        ) : (
          <Segmented
            size="small"
            aria-label={texts.when}
            value={mode}
            options={[
              { value: 'always', label: texts.always },
              { value: 'some', label: texts.some },
            ]}
            onChange={(next) => set(next === 'some' && first ? [newWhen(first)] : [])}
          />
        )}
      </div>
      {when.map((one, index) => (
        <WhenRow
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name of their own, and two may be the same
          key={index}
          one={one}
          before={before}
          isFirst={index === 0}
          isLast={index === when.length - 1}
          onChange={(next) => set(when.map((each, place) => (place === index ? next : each)))}
          onRemove={() => set(when.filter((_each, place) => place !== index))}
        />
      ))}
      {faults.when && <p className="field__note field__note--bad">{faults.when}</p>}
      {when.length > 0 && when.length < MOST_CONDITIONS && first && (
        <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => set([...when, newWhen(first)])}>
          {texts.addWhen}
        </Button>
      )}
    </fieldset>
  )
}

function newWhen(question: QuestionWords): QuestionWords['when'][number] {
  const [first] = offeredBy(question) ?? []
  return { question: question.id, ...(first && { is: [first] }) }
}

interface RowProps {
  one: QuestionWords['when'][number]
  before: QuestionWords[]
  isFirst: boolean
  isLast: boolean
  onChange: (next: QuestionWords['when'][number]) => void
  onRemove: () => void
}

/** A condition as part of one sentence: what stands in it is chosen where it stands. */
function WhenRow({ one, before, isFirst, isLast, onChange, onRemove }: RowProps) {
  const other = before.find(({ id }) => id === one.question)
  const offered = other && offeredBy(other)
  return (
    <div className="question-editor__when">
      <span>{isFirst ? texts.whenFirst : texts.whenAlso}</span>
      <Select
        aria-label={texts.whenQuestion}
        value={other ? one.question : null}
        popupMatchSelectWidth={false}
        options={before.map(({ id, label }, index) => ({
          value: id,
          label: `${index + 1}. ${label || texts.untitled}`,
        }))}
        onChange={(id) => {
          const next = before.find((each) => each.id === id)
          if (next) onChange(newWhen(next))
        }}
      />
      {offered ? (
        <>
          <span>{texts.whenAnswers}</span>
          <Select
            aria-label={texts.whenIs}
            className="question-editor__is"
            mode="multiple"
            value={one.is ?? []}
            placeholder={texts.whenAnswered}
            options={offered.map((option) => ({ value: option, label: option }))}
            onChange={(is: string[]) => onChange({ question: one.question, ...(is.length > 0 && { is }) })}
          />
        </>
      ) : (
        <span>{texts.whenAnswered}</span>
      )}
      {isLast && <span>{texts.whenEnd}</span>}
      <Button
        type="text"
        aria-label={texts.removeWhen}
        title={texts.removeWhen}
        icon={<Icon name="close" size={16} />}
        onClick={onRemove}
      />
    </div>
  )
}
