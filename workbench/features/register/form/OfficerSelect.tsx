import { Field } from '../../../ui/fields/Field'
import { OfficerPicker } from './OfficerPicker'

interface Props {
  label: string
  value: string | null
  error?: string | undefined
  hint?: string
  onChange: (officerId: string | null) => void
}

/** The field of a form for 责任干部. */
export function OfficerSelect({ label, value, error, hint, onChange }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional>
      {(control) => <OfficerPicker control={control} value={value} onChange={onChange} />}
    </Field>
  )
}
