import Select from 'antd/es/select'
import { Field } from '../../../ui/fields/Field'

interface Props {
  label: string
  placeholder: string
  options: { id: string; name: string; count: number }[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Any number of many, found by typing. */
export function ManyOf({ label, placeholder, options, chosen, onChange }: Props) {
  return (
    <Field label={label} optional>
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          showSearch={{ optionFilterProp: 'title' }}
          placeholder={placeholder}
          value={chosen}
          options={options.map(({ id, name, count }) => ({
            value: id,
            title: name,
            label: `${name} ${count.toLocaleString()}`,
          }))}
          onChange={onChange}
          maxCount={200}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
