import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useParams } from '#platform/pages/useParams'
import { useShare } from '#platform/pages/useShare'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { useWhileShown } from '#platform/pages/useWhileShown'
import { inSinglePage } from '#platform/singlePage'
import type { StandingsView } from '#shared/competitions/play/view'
import { Card } from '#ui/Card'
import { Segmented } from '#ui/fields/Segmented'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { FollowedPart } from '../followed/FollowedPart'
import { RoundPart } from '../seen/RoundPart'
import { StandingPart } from '../seen/StandingPart'
import { StagesPart } from '../stages/StagesPart'
import { competitionTexts as texts } from '../texts'

const PARTS = [
  { key: 'standings', label: texts.standings },
  { key: 'rounds', label: texts.rounds },
] as const

const EVERY_MS = 30_000

/** 排名和对阵, for anybody with the link. */
export default function CompetitionPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('competitions.standings', { competitionId: id }, { keepAs: `standings:${id}` })
  useListGestures({ onRefresh: reload })
  useShownAgain(reload)
  useWhileShown(load.kind === 'ready' && load.value.competition.state === 'running', reload, EVERY_MS)
  const name = load.kind === 'ready' ? load.value.competition.name : texts.standings
  useShare({ title: name, page: 'competition', query: { id } })
  return (
    <Screen>
      <InnerBar title={name} />
      <View className="body stack">
        <Loaded load={load} onRetry={reload} onList={() => open('events')}>
          {(view) => (
            <View className="stack">
              {view.mine !== undefined && !inSinglePage && (
                <Card className="rows">
                  <Cell icon="person" title={texts.mineLink} onPress={() => open('myCompetition', { id })} />
                </Card>
              )}
              {view.judging && !inSinglePage && (
                <Card className="rows">
                  <Cell icon="check" title={texts.judgeLink} onPress={() => open('officerJudge', { id })} />
                </Card>
              )}
              <FollowedPart view={view} />
              {'groups' in view ? <StagesPart view={view} /> : <SwissParts view={view} />}
            </View>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}

function SwissParts({ view }: { view: StandingsView }) {
  const [part, choose] = useState<(typeof PARTS)[number]['key']>('standings')
  return (
    <>
      <Segmented options={PARTS} chosen={part} onChoose={choose} />
      {part === 'standings' ? <StandingPart view={view} /> : <RoundPart competition={view.competition} />}
    </>
  )
}
