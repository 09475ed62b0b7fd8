import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import type { BuildingView, Tenant } from '#shared/directory/territory'
import { Card } from '#ui/Card'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { BuildingDrawing } from '../building/BuildingDrawing'
import { BuildingHead } from '../building/BuildingHead'
import { buildingTexts as texts } from '../building/buildingTexts'
import { KeeperCells } from '../building/KeeperCells'
import { TenantSheet } from '../building/TenantSheet'

export default function BuildingPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('directory.building', { buildingId: id }, { keepAs: `building:${id}` })

  return (
    <Screen>
      <InnerBar title={texts.one} isHeaded={load.kind === 'ready'} />
      <View className="body">
        <Loaded load={load} onRetry={reload} onList={() => open('buildings')}>
          {(view) => <Opened view={view} />}
        </Loaded>
      </View>
    </Screen>
  )
}

function Opened({ view }: { view: BuildingView }) {
  const { member } = useMe()
  const [chosen, setChosen] = useState<Tenant>()
  const isEmpty = view.floors.every(({ enterprises }) => enterprises.length === 0)
  return (
    <>
      <BuildingHead view={view} />
      <BuildingDrawing floors={view.floors} ownId={member?.enterpriseId} onChoose={setChosen} />
      <View className="stack building__after">
        <Notice tone="plain">{isEmpty ? texts.nobody : texts.tap}</Notice>
        <Card className="rows">
          <KeeperCells keeper={view.officer} />
        </Card>
      </View>
      {chosen && <TenantSheet tenant={chosen} keeper={view.officer} onClose={() => setChosen(undefined)} />}
    </>
  )
}
