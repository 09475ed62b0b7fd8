import type { MyRegistration } from '#shared/events/view'
import { Card } from '#ui/Card'
import { RegistrationItem } from './RegistrationItem'

interface Props {
  registrations: MyRegistration[]
  now: number
  /** True when none of these events is still to come. */
  over?: boolean
}

/** The member's events along a line; the next one is filled. */
export function RegistrationTimeline({ registrations, now, over = false }: Props) {
  return (
    <Card className={over ? 'timeline timeline--over' : 'timeline'}>
      {registrations.map((registration, index) => (
        <RegistrationItem
          key={registration.event.id}
          registration={registration}
          now={now}
          isNext={index === 0 && !over}
        />
      ))}
    </Card>
  )
}
