import Select from 'antd/es/select'
import { useAsk } from '#client/asking/useAsk'
import { Field } from '../../../ui/fields/Field'
import { formTexts as texts } from './formTexts'

interface Props {
  label: string
  value: string | null
  error?: string | undefined
  hint?: string
  onChange: (officerId: string | null) => void
}

/** Chooses one of the station's officers; each with how much they look after already. */
export function OfficerSelect({ label, value, error, hint, onChange }: Props) {
  const { load } = useAsk('register.coverage', {})
  const officers = load.kind === 'ready' ? load.value.officers : []
  return (
    <Field label={label} hint={hint} error={error} optional>
      {(control) => (
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
      )}
    </Field>
  )
}
