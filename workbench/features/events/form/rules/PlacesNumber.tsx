import { Field } from '../../../../ui/fields/Field'
import { NumberBox } from '../../../../ui/fields/NumberBox'

interface Props {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  hint?: string | undefined
  error?: string | undefined
  disabled: boolean
  min?: number
  isOptional?: boolean
}

/** A field for a whole number of places, people or hours. */
export function PlacesNumber({ label, hint, error, isOptional = false, ...number }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={isOptional}>
      {(control) => <NumberBox {...control} min={1} {...number} style={{ width: '100%' }} />}
    </Field>
  )
}
