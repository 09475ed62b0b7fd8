import Select from 'antd/es/select'
import type { ReactElement } from 'react'
import { Field } from '../../../ui/fields/Field'

interface Props {
  label: string
  placeholder: string
  options: { id: string; name: string; count?: number }[]
  chosen: string[]
  onChange: (chosen: string[]) => void
  /** What stands below the options, such as how to see more of them. */
  end?: ReactElement
}

/** A field for any number of many options, found by typing. */
export function ManyOf({ label, placeholder, options, chosen, onChange, end }: Props) {
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
            label: count === undefined ? name : `${name} ${count.toLocaleString()}`,
          }))}
          onChange={onChange}
          maxCount={200}
          popupRender={(menu) => (
            <>
              {menu}
              {end}
            </>
          )}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
