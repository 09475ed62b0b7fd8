import Input from 'antd/es/input'
import { Field } from './Field'
import { KeptWords } from './KeptWords'

interface Props {
  /** What it is written for, the deed and its thing: what a closed dialog held is there again for the same. */
  about: string
  label: string
  hint: string
  max: number
  optional?: boolean
  value: string
  error: string | undefined
  onChange: (text: string) => void
}

/** A field for a sentence that somebody else will read, or that the log keeps. */
export function ReasonField({ about, label, hint, max, optional = false, value, error, onChange }: Props) {
  return (
    <Field label={label} hint={hint} error={error} length={[value.length, max]} optional={optional}>
      {(control) => (
        <>
          <KeptWords about={about} value={value} onChange={onChange} />
          <Input.TextArea
            {...control}
            autoFocus={!optional}
            autoSize={{ minRows: 2, maxRows: 5 }}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        </>
      )}
    </Field>
  )
}
