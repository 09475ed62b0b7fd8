import { View } from '@tarojs/components'
import type { FloorRow, Tenant } from '#shared/directory/territory'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { StateSign } from './StateSign'
import './BuildingDrawing.scss'
import { stateName, buildingTexts as texts } from './buildingTexts'
import { foldFloors } from './foldFloors'

interface Props {
  floors: FloorRow[]
  /** The enterprise of whoever holds the phone. */
  ownId: string | undefined
  onChoose: (tenant: Tenant) => void
}

/** 剖面. The building from its roof down, with a window for each enterprise; empty floors beside one another are one line. */
export function BuildingDrawing({ floors, ownId, onChoose }: Props) {
  return (
    <View className="drawing">
      <View className="drawing__roof" />
      {foldFloors(floors).map((band) =>
        band.kind === 'empty' ? (
          <View key={band.from} className="drawing__floor drawing__floor--empty">
            <View className="drawing__label">{texts.emptyBand(band.from, band.to)}</View>
            <View className="drawing__nobody">{texts.empty}</View>
          </View>
        ) : (
          <View key={band.floor.label} className="drawing__floor">
            <View className="drawing__label">{band.floor.label}</View>
            <View className="drawing__windows">
              {band.floor.enterprises.map((tenant) => (
                <Window key={tenant.id} tenant={tenant} isOwn={tenant.id === ownId} onChoose={onChoose} />
              ))}
            </View>
          </View>
        )
      )}
      <View className="drawing__wall" />
    </View>
  )
}

interface WindowProps {
  tenant: Tenant
  isOwn: boolean
  onChoose: (tenant: Tenant) => void
}

function Window({ tenant, isOwn, onChoose }: WindowProps) {
  const { name, state, isOutside } = tenant
  const notes = [stateName[state], isOwn && texts.mine, isOutside && texts.outside].filter(Boolean)
  return (
    <Pressable
      className={`window window--${state} ${isOwn ? 'window--mine' : ''}`}
      label={[name, ...notes].join('，')}
      onPress={() => onChoose(tenant)}
    >
      <StateSign state={state} />
      <View className="window__name">{name}</View>
      {isOwn && (
        <View className="window__note">
          <Icon name="check" size={12} />
          {texts.mine}
        </View>
      )}
      {isOutside && <View className="window__note">{texts.outside}</View>}
    </Pressable>
  )
}
