import Input from 'antd/es/input'
import { Field } from './Field'

interface Props {
  label: string
  hint: string
  max: number
  value: string
  error: string | undefined
  onChange: (text: string) => void
}

/** A field for a sentence that somebody else will read, or that the log keeps. */
export function ReasonField({ label, hint, max, value, error, onChange }: Props) {
  return (
    <Field label={label} hint={hint} error={error} length={[value.length, max]}>
      {(control) => (
        <Input.TextArea
          {...control}
          autoFocus
          autoSize={{ minRows: 2, maxRows: 5 }}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
