import Select from 'antd/es/select'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import { pathTo } from '#shared/directory/areaTree'
import { registerTexts as texts } from '../texts'

interface Props {
  areaId: string
  buildingId: string
}

/** Narrows the list of enterprises to a community, a grid or a building; what is chosen stays in the address. */
export function GroundFilter({ areaId, buildingId }: Props) {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const [, setSearch] = useSearchParams()
  const street = useAsk('directory.areas', {})
  const [isOpened, setOpened] = useState(false)
  const within = { ...(text && { text }), ...(areaId && { areaId }) }
  const list = usePages('directory.buildings', within, { when: isOpened })
  const held = useAsk('directory.building', { buildingId }, { when: buildingId !== '' })
  const areas = street.load.kind === 'ready' ? street.load.value.areas : []
  const known = new Map(areas.map((area) => [area.id, area]))
  const found = list.load.kind === 'ready' ? list.load.value.items : []
  const own = buildingId !== '' && held.load.kind === 'ready' ? [held.load.value.building] : []
  const buildings = [...own, ...found.filter(({ id }) => id !== own[0]?.id)]
  const put = (name: string, value: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (name === 'area') next.delete('building')
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true }
    )
  return (
    <>
      <Select
        allowClear
        aria-label={texts.byGrid}
        placeholder={texts.byGrid}
        showSearch={{ optionFilterProp: 'label' }}
        value={areaId || null}
        options={areas.map(({ id }) => ({ value: id, label: namesTo(pathTo(known, id)) }))}
        onChange={(id: string | undefined) => put('area', id)}
        popupMatchSelectWidth={220}
        style={{ width: 190 }}
      />
      <Select
        allowClear
        aria-label={texts.byBuilding}
        placeholder={texts.byBuilding}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        onOpenChange={(open) => open && setOpened(true)}
        value={buildingId || null}
        options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id: string | undefined) => put('building', id)}
        popupMatchSelectWidth={220}
        style={{ width: 150 }}
      />
    </>
  )
}

function namesTo(path: readonly { name: string }[]): string {
  return path.map(({ name }) => name).join(' · ')
}
