import Select from 'antd/es/select'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import type { FieldControl } from '../ui/fields/Field'

const texts = { enterprise: '企业', enterpriseHint: '打几个字找企业', noEnterprise: '没有符合的企业' }

interface Props {
  control?: FieldControl
  value: string | undefined
  onChange: (enterpriseId: string | undefined) => void
  /** Union among whose enterprises is chosen; all without it. */
  unionId?: string | undefined
  placeholder?: string
  clearable?: boolean
}

/** Chooses an enterprise by any part of its name; twenty are offered at once. */
export function EnterpriseSelect({ control, value, onChange, unionId, placeholder, clearable = false }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const list = usePages('directory.enterprises', { ...(text && { text }), ...(unionId && { unionId }) })
  const chosen = useAsk('directory.enterprise', { enterpriseId: value ?? '' }, { when: value !== undefined })
  const found = list.load.kind === 'ready' ? list.load.value.items : []
  const own = value && chosen.load.kind === 'ready' ? [chosen.load.value] : []
  const options = [...own, ...found.filter(({ id }) => id !== value)]
  return (
    <Select
      {...(control ?? { 'aria-label': texts.enterprise })}
      allowClear={clearable}
      loading={list.load.kind === 'loading'}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={placeholder ?? texts.enterpriseHint}
      notFoundContent={texts.noEnterprise}
      value={value ?? null}
      options={options.map(({ id, name, unionName }) => ({ value: id, label: name, title: unionName }))}
      onChange={(id: string | null) => onChange(id ?? undefined)}
      style={{ width: '100%' }}
    />
  )
}
