import InputNumber from 'antd/es/input-number'
import { Field } from '../../../../ui/fields/Field'

interface Props {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  hint?: string | undefined
  error?: string | undefined
  disabled: boolean
  max: number
  min?: number
  isOptional?: boolean
}

/** A field for a whole number of places, people or hours. */
export function PlacesNumber({ label, hint, error, isOptional = false, ...number }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={isOptional}>
      {(control) => <InputNumber {...control} min={1} precision={0} {...number} style={{ width: '100%' }} />}
    </Field>
  )
}
