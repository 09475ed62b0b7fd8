import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useSettled } from '#client/useSettled'
import { Button } from '#ui/Button'
import { SearchBox } from '#ui/fields/SearchBox'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Notice } from '#ui/states/Notice'
import { AreaChoice } from '../building/AreaChoice'
import { BuildingList } from '../building/BuildingList'
import { buildingTexts as texts } from '../building/buildingTexts'
import { useNear } from '../building/useNear'

export default function BuildingsPage() {
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const [areaId, setArea] = useState('')
  const { near, busy, isRefused, ask, forget } = useNear()
  const { load } = useAsk('directory.areas', {}, { keepAs: 'areas' })

  return (
    <Screen>
      <InnerBar title={texts.list} />
      <View className="body stack">
        <SearchBox value={typed} hint={texts.hint} onChange={setTyped} />
        <AreaChoice areas={load.kind === 'ready' ? load.value.areas : []} chosen={areaId} onChoose={setArea} />
        <Button kind="ghost" busy={busy} onPress={near ? forget : ask}>
          {busy ? texts.asking : near ? texts.nearOff : texts.near}
        </Button>
        {near && <Notice tone="plain">{texts.nearNote}</Notice>}
        {isRefused && <Notice tone="warn">{texts.noPlace}</Notice>}
        <BuildingList text={text} areaId={areaId} near={near} />
      </View>
    </Screen>
  )
}
