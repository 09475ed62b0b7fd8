import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AreaRow, Areas } from '#shared/directory/territory'
import { Chips } from '#ui/fields/Chips'
import { Icon } from '#ui/Icon'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { Pressable } from '#ui/Pressable'
import './AreaChoice.scss'
import { buildingTexts as texts } from './buildingTexts'

interface Props {
  areas: Areas['areas']
  /** Id of the area that is looked at; empty for the whole street. */
  chosen: string
  onChoose: (areaId: string) => void
}

/** The part of the street that is looked at: an area of the outermost level from a sheet, one inside it from a row. */
export function AreaChoice({ areas, chosen, onChoose }: Props) {
  const [choosing, setChoosing] = useState(false)
  if (areas.length === 0) return null
  const outer = outermostOf(areas, chosen)
  const inside = areas.filter(({ parentId }) => outer && parentId === outer.id)
  const choose = (areaId: string) => {
    onChoose(areaId)
    setChoosing(false)
  }
  return (
    <>
      <Pressable
        className="area-choice"
        label={`${texts.where}：${outer?.name ?? texts.everywhere}`}
        onPress={() => setChoosing(true)}
      >
        <Icon name="place" />
        <View className="area-choice__name">{outer?.name ?? texts.everywhere}</View>
        <Icon name="next" size={18} />
      </Pressable>
      {outer && inside.length > 0 && (
        <Chips
          label={outer.name}
          options={[{ key: outer.id, label: texts.all }, ...inside.map(({ id, name }) => ({ key: id, label: name }))]}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      {choosing && (
        <Sheet title={texts.where} onClose={() => setChoosing(false)}>
          <View className="rows">
            <Cell title={texts.everywhere} onPress={() => choose('')} />
            {areas
              .filter(({ level }) => level === 0)
              .map(({ id, name, buildings }) => (
                <Cell key={id} title={name} note={texts.buildings(buildings)} onPress={() => choose(id)} />
              ))}
          </View>
        </Sheet>
      )}
    </>
  )
}

function outermostOf(areas: readonly AreaRow[], id: string): AreaRow | undefined {
  const area = areas.find((one) => one.id === id)
  return area && area.level > 0 ? (outermostOf(areas, area.parentId) ?? area) : area
}
