import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { JudgeTable } from '../competitions/JudgeTable'
import { judgeTexts as texts } from '../competitions/judgeTexts'

/** 裁判台 on the phone of a judge, or of whoever runs the event. */
export default function JudgePage() {
  const { id = '' } = useParams()
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson may="competitions.judge">
        <JudgeTable competitionId={id} />
      </AsPerson>
    </Screen>
  )
}
