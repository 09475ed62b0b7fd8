import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useParams } from '#platform/pages/useParams'
import { useShare } from '#platform/pages/useShare'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { useWhileShown } from '#platform/pages/useWhileShown'
import { inSinglePage } from '#platform/singlePage'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { EnvelopeCard } from '../team/EnvelopeCard'
import { LineupForm } from '../team/LineupForm'
import { RubberList } from '../team/RubberList'
import { teamTexts as texts } from '../team/texts'

/** The other line-up, and the results, appear by themselves. */
const EVERY_MS = 15_000

/** 团体赛的一场: line-ups until both are in, then who plays whom, for anybody. */
export default function TeamMatchPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('competitions.teamMatch', { matchId: id })
  useListGestures({ onRefresh: reload })
  useShownAgain(reload)
  useWhileShown(load.kind === 'ready' && load.value.state !== 'final', reload, EVERY_MS)
  const title = load.kind === 'ready' ? texts.against(load.value.first.name, load.value.second.name) : texts.title
  useShare({ title, page: 'teamMatch', query: { id } })
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <Loaded load={load} onRetry={reload} edged>
        {(match) => <Match match={match} onChanged={reload} />}
      </Loaded>
    </Screen>
  )
}

function Match({ match, onChanged }: { match: TeamMatchView; onChanged: () => void }) {
  const { mine, openedAt, state } = match
  const isSealed = openedAt === undefined && state !== 'final'
  return (
    <>
      <View className="body stack">
        <EnvelopeCard match={match} />
        {match.judging && !inSinglePage && (
          <Card className="rows">
            <Cell icon="check" title={texts.judge} onPress={() => open('officerTeamMatch', { id: match.id })} />
          </Card>
        )}
        {isSealed && !mine && <Notice tone="plain">{texts.sealed}</Notice>}
        {!isSealed && <RubberList match={match} onChanged={onChanged} />}
        {!(isSealed && mine) && (
          <Card className="rows">
            <Cell title={texts.all} onPress={() => open('competition', { id: match.competition.id })} />
          </Card>
        )}
      </View>
      {isSealed && mine && <LineupForm match={match} mine={mine} onChanged={onChanged} />}
    </>
  )
}
