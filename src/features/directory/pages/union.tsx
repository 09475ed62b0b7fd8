import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/pages/useParams'
import type { UnionCard } from '#shared/directory/directory'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { EnterpriseList } from '../EnterpriseList'
import { directoryTexts } from '../texts'
import { OfficeCells } from '../union/OfficeCells'
import { UnionHead } from '../union/UnionHead'
import { WhoIsWho } from '../union/WhoIsWho'

export default function UnionPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('directory.union', { unionId: id }, { keepAs: `union:${id}` })

  return (
    <Screen>
      <InnerBar title={directoryTexts.union} isHeaded={load.kind === 'ready'} />
      <View className="body">
        <Loaded load={load} onRetry={reload} skeletonRows={2}>
          {(union) => (
            <>
              <About union={union} />
              <OfficeCells union={union} />
              <SectionTitle title={directoryTexts.inside} />
              <EnterpriseList unionId={union.id} />
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}

/** The head stands at once; who is who below comes with its own answer. */
function About({ union }: { union: UnionCard }) {
  const { load, reload } = useAsk('register.aboutUnion', { unionId: union.id }, { keepAs: `about-union:${union.id}` })
  return (
    <>
      <UnionHead union={union} honours={load.kind === 'ready' ? load.value.honours : []} />
      <Loaded load={load} onRetry={reload} skeletonRows={2}>
        {(about) => <WhoIsWho about={about} unionId={union.id} />}
      </Loaded>
    </>
  )
}
