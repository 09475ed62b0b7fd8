import { View } from '@tarojs/components'
import type { BuildingView, FoundingState } from '#shared/directory/territory'
import { Card } from '#ui/Card'
import { Fact } from '#ui/lists/Fact'
import { heading } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import './BuildingHead.scss'
import { stateName, buildingTexts as texts } from './buildingTexts'
import { StateSign } from './StateSign'

const STATES: readonly FoundingState[] = ['own', 'in', 'none']

/** A building's name and place, and how many of its enterprises have a union. */
export function BuildingHead({ view: { building, areaNames, intoName, counts } }: { view: BuildingView }) {
  const place = [...areaNames, building.address].filter(Boolean).join('·')
  return (
    <>
      <Card className="building-head" marked>
        <View className="building-head__name" {...heading(1)}>
          {building.name}
        </View>
        {place && <Fact icon="place">{place}</Fact>}
        {building.closedAt && <Notice tone="warn">{texts.closed(intoName)}</Notice>}
      </Card>
      <Card className="building-head__counts">
        {STATES.map((state) => (
          <View key={state} className="building-head__count">
            <StateSign state={state} />
            <View className="building-head__number">{counts[state]}</View>
            <View>{stateName[state]}</View>
          </View>
        ))}
      </Card>
    </>
  )
}
