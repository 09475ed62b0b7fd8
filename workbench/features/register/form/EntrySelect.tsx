import Select from 'antd/es/select'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import { Field } from '../../../ui/fields/Field'
import { formTexts as texts } from './formTexts'

interface Props {
  label: string
  value: string
  error?: string | undefined
  hint?: string
  optional?: boolean
  onChange: (id: string) => void
  /** An entry that is not offered. */
  except?: string
}

/** Chooses a union by any part of its name, its pinyin or its initials; empty for none. */
export function UnionSelect({ value, except, ...field }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const list = usePages('directory.unions', text ? { text } : {})
  const chosen = useAsk('directory.union', { unionId: value }, { when: value !== '' })
  const found = list.load.kind === 'ready' ? list.load.value.items : []
  const own = value !== '' && chosen.load.kind === 'ready' ? [chosen.load.value] : []
  return <Choosing {...{ ...field, value, setTyped }} entries={unite(own, found, except)} />
}

/** The same for an enterprise. */
export function EnterpriseSelect({ value, except, ...field }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const list = usePages('directory.enterprises', text ? { text } : {})
  const chosen = useAsk('directory.enterprise', { enterpriseId: value }, { when: value !== '' })
  const found = list.load.kind === 'ready' ? list.load.value.items : []
  const own = value !== '' && chosen.load.kind === 'ready' ? [chosen.load.value] : []
  return <Choosing {...{ ...field, value, setTyped }} entries={unite(own, found, except)} />
}

interface Entry {
  id: string
  name: string
}

function unite(own: Entry[], found: Entry[], except: string | undefined): Entry[] {
  const [chosen] = own
  return [...own, ...found.filter(({ id }) => id !== chosen?.id)].filter(({ id }) => id !== except)
}

interface ChoosingProps extends Omit<Props, 'except'> {
  entries: Entry[]
  setTyped: (text: string) => void
}

function Choosing({ label, value, error, hint, optional = false, onChange, entries, setTyped }: ChoosingProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <Select
          {...control}
          allowClear={optional}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          placeholder={texts.selectHint}
          notFoundContent={texts.notFound}
          value={value === '' ? null : value}
          options={entries.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string | undefined) => onChange(id ?? '')}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
