import Select from 'antd/es/select'
import { Field } from '../../../ui/fields/Field'
import { useUnions } from '../../../useUnions'
import { rosterTexts as texts } from './texts'

interface Props {
  value: string | null
  onChoose: (unionId: string | null) => void
}

/** One union, or all of them; asked for when it is first seen. */
export function UnionChoice({ value, onChoose }: Props) {
  const { unions, waiting } = useUnions(true)
  return (
    <Field label={texts.union}>
      {(control) => (
        <Select
          {...control}
          allowClear
          loading={waiting}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.allUnions}
          value={value}
          options={unions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => onChoose(chosen ?? null)}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
