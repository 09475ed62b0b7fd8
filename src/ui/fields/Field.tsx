import { Input, Textarea } from '@tarojs/components'
import './Field.scss'
import { FieldFrame } from './FieldFrame'

interface Props {
  label: string
  value: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  long?: boolean
  kind?: 'text' | 'number'
  maxLength?: number
  onChange: (value: string) => void
}

/** A line to write on. It stands in no form element, as their submit does not reach us on every phone. */
export function Field({ label, value, hint, error, optional, long, kind = 'text', maxLength = 200, onChange }: Props) {
  const common = { value, placeholder: hint ?? '', maxlength: maxLength, 'aria-label': label }
  return (
    <FieldFrame label={label} optional={optional ?? false} error={error}>
      {long ? (
        <Textarea
          {...common}
          className={inputClass('field__input field__input--long', error)}
          autoHeight
          onInput={(input) => onChange(input.detail.value)}
        />
      ) : (
        <Input
          {...common}
          className={inputClass('field__input', error)}
          type={kind}
          onInput={(input) => onChange(input.detail.value)}
        />
      )}
    </FieldFrame>
  )
}

function inputClass(name: string, error: string | undefined): string {
  return error ? `${name} field__input--wrong` : name
}
