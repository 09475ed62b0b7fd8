import Select from 'antd/es/select'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import type { Building } from '#shared/directory/territory'
import { Field } from '../ui/fields/Field'
import { choosingTexts as texts } from './choosingTexts'

type Chosen = Pick<Building, 'id' | 'name' | 'areaId'>

interface Props {
  label: string
  value: string | null
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  /** A building that is not offered. */
  except?: string
  onChange: (building: Chosen | null) => void
}

/** Chooses a building by any part of its name, its pinyin or its address. */
export function BuildingSelect({ label, value, hint, error, optional = false, except, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const list = usePages('directory.buildings', text ? { text } : {})
  const held = useAsk('directory.building', { buildingId: value ?? '' }, { when: value !== null })
  const found: Chosen[] = list.load.kind === 'ready' ? list.load.value.items : []
  const own: Chosen[] = value !== null && held.load.kind === 'ready' ? [held.load.value.building] : []
  const offered = [...own, ...found.filter(({ id }) => id !== own[0]?.id)].filter(({ id }) => id !== except)
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <Select
          {...control}
          allowClear={optional}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          placeholder={texts.selectHint}
          notFoundContent={texts.notFound}
          value={value}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string | undefined) => onChange(offered.find((one) => one.id === id) ?? null)}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
