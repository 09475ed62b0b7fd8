import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSettled } from '#client/useSettled'
import { useParams } from '#platform/pages/useParams'
import { SearchBox } from '#ui/fields/SearchBox'
import { Segmented } from '#ui/fields/Segmented'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EnterpriseList } from '../EnterpriseList'
import { directoryTexts } from '../texts'
import { UnionList } from '../UnionList'
import { unionKindFrom } from '../unionKindFrom'

const views = [
  { key: 'unions', label: directoryTexts.unions },
  { key: 'enterprises', label: directoryTexts.enterprises },
] as const

export default function SearchPage() {
  const params = useParams()
  const [view, setView] = useState<'unions' | 'enterprises'>(params.show === 'enterprises' ? 'enterprises' : 'unions')
  const [typed, setTyped] = useState(params.text ?? '')
  const text = useSettled(typed.trim())

  return (
    <Screen>
      <InnerBar title={directoryTexts.search} />
      <View className="body stack">
        <SearchBox value={typed} hint={directoryTexts.hint} onChange={setTyped} />
        <Segmented options={views} chosen={view} onChoose={setView} />
        {view === 'unions' ? (
          <UnionList text={text} from={unionKindFrom(params.kind)} />
        ) : (
          <EnterpriseList text={text} />
        )}
      </View>
    </Screen>
  )
}
