import Input from 'antd/es/input'
import Switch from 'antd/es/switch'
import { useId } from 'react'
import { Field } from '../../../ui/fields/Field'
import { Icon } from '../../../ui/Icon'
import type { QuestionEditorProps } from './editorProps'
import { questionTexts as texts } from './questionTexts'

/** 敏感内容: whether the answers are in no list, and what people read of why they are asked. */
export function SensitiveFields({ question: { kind, purpose }, clears, faults, onChange }: QuestionEditorProps) {
  const id = useId()
  return (
    <fieldset className="question-editor__block">
      <legend className="visually-hidden">{texts.sensitive}</legend>
      <div className="question-editor__head">
        <Icon name="lock" size={16} />
        <label htmlFor={id}>{texts.sensitive}</label>
        <Switch
          id={id}
          size="small"
          disabled={kind === 'signature'}
          checked={kind === 'signature' || purpose !== undefined}
          onChange={(next) => onChange({ purpose: next ? '' : undefined })}
        />
        <span className="quiet">{texts.sensitiveSays(clears)}</span>
      </div>
      {(kind === 'signature' || purpose !== undefined) && (
        <Field label={texts.purpose} error={faults.purpose} length={[(purpose ?? '').length, 60]}>
          {(control) => (
            <Input
              {...control}
              value={purpose ?? ''}
              placeholder={texts.purposeHint}
              onChange={({ target }) => onChange({ purpose: target.value })}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}
