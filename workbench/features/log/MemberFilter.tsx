import Select from 'antd/es/select'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import { logTexts as texts } from './texts'

interface Props {
  value: string | undefined
  onChange: (memberId: string | undefined) => void
}

/** About whom: somebody on the roster, found by name or by the end of their number. */
export function MemberFilter({ value, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const found = usePages('membership.list', { text }, { when: text !== '' })
  const rows = text !== '' && found.load.kind === 'ready' ? found.load.value.items : []
  const options = rows.map(({ id, name, enterpriseName }) => ({ value: id, label: `${name}（${enterpriseName}）` }))
  const isKnown = !value || options.some((option) => option.value === value)
  return (
    <Select
      allowClear
      aria-label={texts.about}
      placeholder={texts.aboutHint}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={text ? texts.nobodyFound : texts.typeName}
      value={value}
      options={isKnown ? options : [{ value, label: texts.thisPerson }, ...options]}
      onChange={(id: string | undefined) => onChange(id)}
      style={{ width: 210 }}
    />
  )
}
