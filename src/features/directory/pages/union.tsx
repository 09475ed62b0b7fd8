import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/useParams'
import { InnerBar } from '#ui/InnerBar'
import { Loaded } from '#ui/Loaded'
import { Screen } from '#ui/Screen'
import { SectionTitle } from '#ui/SectionTitle'
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
