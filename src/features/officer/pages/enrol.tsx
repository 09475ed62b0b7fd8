import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/pages/useParams'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { EnrolBody } from '../events/enrol/EnrolBody'
import { enrolTexts as texts } from '../events/enrol/enrolTexts'

/** 给职工报名, for the chair of a union: its places in one event, and who is to have them. */
export default function EnrolPage() {
  const { id = '', union = '' } = useParams()
  const { load, reload } = useAsk('events.quota', { eventId: id, unionId: union })
  useShownAgain(reload)
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <Loaded load={load} onRetry={reload} edged>
        {(quota) => <EnrolBody quota={quota} unionId={union} onChange={reload} />}
      </Loaded>
    </Screen>
  )
}
