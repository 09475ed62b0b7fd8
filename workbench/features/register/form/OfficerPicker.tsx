import Select from 'antd/es/select'
import { useAsk } from '#client/asking/useAsk'
import type { FieldControl } from '../../../ui/fields/Field'
import { formTexts as texts } from './formTexts'

interface Props {
  /** What a field hands over, or the name of a picker that stands alone. */
  control: FieldControl | { 'aria-label': string }
  value: string | null
  onChange: (officerId: string | null) => void
}

/** Chooses one of the station's officers; each with how much they look after already. */
export function OfficerPicker({ control, value, onChange }: Props) {
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
