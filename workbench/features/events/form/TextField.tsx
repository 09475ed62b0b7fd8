import Input from 'antd/es/input'
import { eventFields, type TextField as Name, type TextControl } from '#shared/events/eventFields'
import { Field } from '../../../ui/fields/Field'
import type { FormPart } from './formPart'
import { formTexts as texts } from './formTexts'

interface Props extends FormPart {
  field: Name
  autoFocus?: boolean
}

/** The field for a text of an event, as its row in `eventFields` says. */
export function TextField({ field, autoFocus = false, words, faults, isFixed, onChange }: Props) {
  const { kind, max, isOptional = false }: TextControl = eventFields[field]
  const value = words[field]
  return (
    <Field
      label={eventFields[field].label}
      hint={texts.hints[field]}
      error={faults[field]}
      length={[value.length, max]}
      optional={isOptional}
    >
      {(control) => {
        const typing = {
          ...{ ...control, autoFocus, value, disabled: isFixed(field) },
          onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
        }
        return kind === 'text' ? (
          <Input {...typing} />
        ) : (
          <Input.TextArea {...typing} autoSize={{ minRows: 3, maxRows: 10 }} />
        )
      }}
    </Field>
  )
}
