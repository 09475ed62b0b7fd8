import Select from 'antd/es/select'
import { useAsk } from '#client/asking/useAsk'
import { leavesOf, pathTo } from '#shared/directory/areaTree'
import { Field } from '../ui/fields/Field'
import { choosingTexts as texts } from './choosingTexts'

interface Props {
  label: string
  value: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  disabled?: boolean
  onChange: (areaId: string) => void
}

/** Chooses a grid by any part of the names on the way to it. */
export function GridSelect({ label, value, hint, error, optional = false, disabled = false, onChange }: Props) {
  const { load } = useAsk('directory.areas', {})
  const areas = load.kind === 'ready' ? load.value.areas : []
  const known = new Map(areas.map((area) => [area.id, area]))
  const options = leavesOf(areas).map(({ id }) => ({
    value: id,
    label: pathTo(known, id)
      .map(({ name }) => name)
      .join(' · '),
  }))
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <Select
          {...control}
          allowClear={optional}
          disabled={disabled}
          loading={load.kind === 'loading'}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.gridPlaceholder}
          notFoundContent={texts.noGrids}
          value={value === '' ? null : value}
          options={options}
          onChange={(areaId: string | undefined) => onChange(areaId ?? '')}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
