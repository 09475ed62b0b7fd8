import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/pages/useParams'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { EnterpriseList } from '../EnterpriseList'
import { directoryTexts } from '../texts'
import { UnionHead } from '../UnionHead'

export default function UnionPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('directory.union', { unionId: id }, { keepAs: `union:${id}` })

  return (
    <Screen>
      <InnerBar title={directoryTexts.union} />
      <View className="body">
        <Loaded load={load} onRetry={reload} skeletonRows={2}>
          {(union) => (
            <>
              <UnionHead union={union} />
              <SectionTitle title={directoryTexts.inside} />
              <EnterpriseList unionId={union.id} />
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}
