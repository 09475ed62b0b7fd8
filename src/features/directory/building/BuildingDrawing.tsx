import { View } from '@tarojs/components'
import { floorsLabel } from '#shared/directory/floor'
import { type FloorBand, foldFloors } from '#shared/directory/foldFloors'
import type { FloorRow, Tenant } from '#shared/directory/territory'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { StateSign } from './StateSign'
import './BuildingDrawing.scss'
import { stateName, buildingTexts as texts } from './buildingTexts'

interface Props {
  floors: FloorRow[]
  /** The enterprise of whoever holds the phone. */
  ownId: string | undefined
  onChoose: (tenant: Tenant) => void
}

/**
 * 剖面. The building from its roof down, with a window for each enterprise; what lies below the ground is below the red wall, and
 * at the end stand those whose floor is not known.
 */
export function BuildingDrawing({ floors, ...windows }: Props) {
  const { above, below, nowhere } = foldFloors(floors)
  return (
    <View className="drawing">
      <View className="drawing__roof" />
      <Bands bands={above} {...windows} />
      <View className="drawing__wall" />
      <Bands bands={below} {...windows} />
      {nowhere && (
        <View className="drawing__nowhere">
          <Bands bands={[{ kind: 'floor', floor: nowhere }]} {...windows} />
        </View>
      )}
    </View>
  )
}

function Bands({ bands, ownId, onChoose }: { bands: FloorBand[] } & Omit<Props, 'floors'>) {
  return (
    <>
      {bands.map((band) =>
        band.kind === 'empty' ? (
          <View key={band.top} className="drawing__floor">
            <View className="drawing__label">{floorsLabel(band.top, band.bottom)}</View>
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
    </>
  )
}

interface WindowProps {
  tenant: Tenant
  isOwn: boolean
  onChoose: (tenant: Tenant) => void
}

function Window({ tenant, isOwn, onChoose }: WindowProps) {
  const { name, state, isOutside } = tenant
  const notes = [isOwn && texts.mine, isOutside && texts.outside, stateName[state]].filter(Boolean)
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
