import Input from 'antd/es/input'
import { Field } from './Field'

interface Props {
  label: string
  value: string | null
  error: string | undefined
  onChange: (text: string | null) => void
  max?: number
  hint?: string
  /** True for a word that may be missing: an empty field is sent as none. */
  optional?: boolean
  first?: boolean
  type?: 'text' | 'date'
}

/** A field for one line of an entry. */
export function EntryText({ label, value, error, onChange, max = 40, hint, optional = false, first, type }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <Input
          {...control}
          {...(first && { autoFocus: true })}
          {...(type && { type })}
          maxLength={max}
          value={value ?? ''}
          onChange={({ target }) => onChange(optional && target.value === '' ? null : target.value)}
        />
      )}
    </Field>
  )
}
