import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import Switch from 'antd/es/switch'
import { useId } from 'react'
import { Field } from '../../../ui/fields/Field'
import { Icon } from '../../../ui/Icon'
import type { QuestionWords } from '../form/eventWords'
import { formTexts as texts } from '../form/formTexts'
import './QuestionRow.css'

interface Props {
  question: QuestionWords
  number: number
  last: boolean
  faults: { label: string | undefined; options: string | undefined }
  onChange: (part: Partial<QuestionWords>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function QuestionRow({ question, number, last, faults, onChange, onMove, onRemove }: Props) {
  const required = useId()
  const { label, kind, options } = question
  return (
    <fieldset className="question-row">
      <legend className="visually-hidden">{texts.questionLabel(number)}</legend>
      <div className="question-row__words">
        <Field
          label={texts.questionLabel(number)}
          hint={texts.questionHint}
          error={faults.label}
          length={[label.length, 30]}
        >
          {(control) => (
            <Input {...control} value={label} onChange={({ target }) => onChange({ label: target.value })} />
          )}
        </Field>
        <Field label={texts.questionKind}>
          {({ id }) => (
            <Segmented<QuestionWords['kind']>
              id={id}
              value={kind}
              options={[
                { value: 'choice', label: texts.choice },
                { value: 'text', label: texts.text },
              ]}
              onChange={(next) => onChange({ kind: next })}
            />
          )}
        </Field>
        <div className="question-row__required">
          <label htmlFor={required}>{texts.required}</label>
          <Switch
            id={required}
            size="small"
            checked={question.required}
            onChange={(next) => onChange({ required: next })}
          />
        </div>
        <div className="question-row__deeds">
          <Button
            type="text"
            aria-label={texts.moveUp}
            title={texts.moveUp}
            disabled={number === 1}
            icon={<Icon name="up" size={16} />}
            onClick={() => onMove(-1)}
          />
          <Button
            type="text"
            aria-label={texts.moveDown}
            title={texts.moveDown}
            disabled={last}
            icon={<Icon name="down" size={16} />}
            onClick={() => onMove(1)}
          />
          <Button
            type="text"
            aria-label={texts.removeQuestion}
            title={texts.removeQuestion}
            icon={<Icon name="close" size={16} />}
            onClick={onRemove}
          />
        </div>
      </div>
      {kind === 'choice' && (
        <Field label={texts.options} hint={texts.optionsHint} error={faults.options}>
          {(control) => (
            <Select
              {...control}
              mode="tags"
              open={false}
              suffixIcon={null}
              tokenSeparators={['，', '、', ',']}
              maxCount={8}
              value={options}
              onChange={(next: string[]) => onChange({ options: next.map((option) => option.trim()).filter(Boolean) })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}
