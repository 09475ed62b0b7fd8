import Select from 'antd/es/select'
import { useAsk } from '#client/asking/useAsk'
import { Field, type FieldControl } from '../../../ui/fields/Field'
import { formTexts as texts } from './formTexts'

interface SelectProps {
  label: string
  value: string | null
  error?: string | undefined
  hint?: string
  needed?: boolean
  onChange: (officerId: string | null) => void
}

/** The field of a form for 责任干部. */
export function OfficerSelect({ label, value, error, hint, needed = false, onChange }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={!needed}>
      {(control) => <OfficerPicker control={control} value={value} onChange={onChange} />}
    </Field>
  )
}

interface PickerProps {
  /** What a field hands over, or the name of a picker that stands alone. */
  control: FieldControl | { 'aria-label': string }
  value: string | null
  onChange: (officerId: string | null) => void
}

/** Chooses one of the station's officers; each with how much they look after already. */
export function OfficerPicker({ control, value, onChange }: PickerProps) {
  const { load } = useAsk('register.coverage', {})
  const officers = load.kind === 'ready' ? load.value.officers : []
  return (
    <Select
      {...control}
      allowClear
      loading={load.kind === 'loading'}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={texts.officerHint}
      notFoundContent={texts.noOfficer}
      value={value}
      options={officers.map(({ officerId, name, unions, enterprises }) => ({
        value: officerId,
        label: `${name}　${texts.load(unions, enterprises)}`,
      }))}
      onChange={(officerId: string | undefined) => onChange(officerId ?? null)}
      style={{ width: '100%' }}
    />
  )
}
