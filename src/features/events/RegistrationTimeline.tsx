import type { MyRegistration } from '#shared/events/view'
import { Card } from '#ui/Card'
import { RegistrationItem } from './RegistrationItem'

interface Props {
  registrations: MyRegistration[]
  now: number
}

/** My events along a line; the next one is filled. */
export function RegistrationTimeline({ registrations, now }: Props) {
  return (
    <Card className="timeline">
      {registrations.map((registration) => (
        <RegistrationItem key={registration.event.id} registration={registration} now={now} />
      ))}
    </Card>
  )
}
