import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { DoorChoice } from '../checkin/DoorChoice'
import { DoorDesk } from '../checkin/DoorDesk'
import { doorTexts as texts } from '../checkin/doorTexts'

/** 签到口 on the phone of whoever runs the event; without one it asks which. */
export default function DoorPage() {
  const { id } = useParams()
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson may="checkin.admit">{id ? <DoorDesk eventId={id} /> : <DoorChoice />}</AsPerson>
    </Screen>
  )
}
