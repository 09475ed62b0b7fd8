import Select from 'antd/es/select'
import { unionKindName } from '#shared/directory/directory'
import { Field } from '../../../ui/fields/Field'
import { useUnions } from '../../../useUnions'
import { formTexts as texts } from './formTexts'

interface Props {
  value: string[]
  error: string | undefined
  disabled: boolean
  onChange: (unionIds: string[]) => void
}

export function UnionsField({ value, error, disabled, onChange }: Props) {
  const { unions, waiting } = useUnions(true)
  return (
    <Field label={texts.chooseUnions} hint={texts.unionsCount(value.length)} error={error}>
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          disabled={disabled}
          loading={waiting}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.unionsPlaceholder}
          value={waiting ? [] : value}
          options={unions.map(({ id, name, kind }) => ({ value: id, label: name, title: unionKindName[kind] }))}
          onChange={onChange}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
