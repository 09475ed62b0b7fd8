import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { judgeTexts as texts } from '../competitions/judgeTexts'
import { TeamTable } from '../competitions/TeamTable'

/** 团体赛的一场, for a judge: missing line-ups, and rubber by rubber. */
export default function OfficerTeamMatchPage() {
  const { id = '' } = useParams()
  return (
    <Screen>
      <InnerBar title={texts.teamTitle} />
      <AsPerson may="competitions.enterRubber">
        <TeamTable matchId={id} />
      </AsPerson>
    </Screen>
  )
}
