import Select from 'antd/es/select'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import type { BuildingRow } from '#shared/directory/territory'
import { groundTexts as texts } from './groundTexts'

interface Props {
  rows: readonly BuildingRow[]
  buildingId: string | undefined
  pathTo: (buildingId: string) => string
  onFound: (buildingId: string) => void
}

/** Buildings of the grid, and a search through those of the whole street. */
export function BuildingTabs({ rows, buildingId, pathTo, onFound }: Props) {
  return (
    <div className="ground__tabs">
      <ul>
        {rows.map(({ id, name, enterprises }) => (
          <li key={id}>
            <Link className="ground__tab" to={pathTo(id)} aria-current={id === buildingId ? 'true' : undefined}>
              {name} <span className="faint">{enterprises}</span>
            </Link>
          </li>
        ))}
      </ul>
      <FindBuilding onFound={onFound} />
    </div>
  )
}

function FindBuilding({ onFound }: Pick<Props, 'onFound'>) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const list = usePages('directory.buildings', text ? { text } : {})
  const found = list.load.kind === 'ready' ? list.load.value.items : []
  return (
    <Select
      aria-label={texts.find}
      placeholder={texts.find}
      title={texts.findHint}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={null}
      options={found.map(({ id, name, areaName }) => ({ value: id, label: `${name}　${areaName}` }))}
      onChange={(id: string | null) => id && onFound(id)}
      popupMatchSelectWidth={280}
      style={{ width: 120 }}
    />
  )
}
