import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { DoorChoice } from '../checkin/DoorChoice'
import { RollDesk } from '../checkin/rolls/RollDesk'
import { RollList } from '../checkin/rolls/RollList'
import { rollTexts as texts } from '../checkin/rolls/rollTexts'

/** 点名 on the phone of whoever leads a bus, a floor or a lesson. */
export default function RollPage() {
  const { id, roll } = useParams()
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson may="checkin.mark">
        {id && roll ? <RollDesk eventId={id} rollId={roll} /> : id ? <RollList eventId={id} /> : <DoorChoice />}
      </AsPerson>
    </Screen>
  )
}
