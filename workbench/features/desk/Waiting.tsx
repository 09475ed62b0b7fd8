import type { EventCard } from '#shared/events/view'
import { WorkRow } from '../../ui/lists/WorkRow'
import { EmptyState } from '../../ui/states/EmptyState'
import { todayTexts } from './texts'

const SHOWN = 5

/** The events with the longest queue first. */
export function Waiting({ events }: { events: EventCard[] }) {
  const sorted = [...events].sort((one, other) => other.count.waiting - one.count.waiting)
  if (sorted.length === 0) {
    return (
      <EmptyState
        motif="empty-registrations"
        title={todayTexts.eventsWaitingEmpty}
        text={todayTexts.eventsWaitingEmptyText}
      />
    )
  }
  return (
    <ul>
      {sorted.slice(0, SHOWN).map(({ id, title, count: { capacity, left, waiting } }) => (
        <WorkRow
          key={id}
          to={`/events/${id}`}
          title={title}
          sub={todayTexts.places(capacity - left, capacity)}
          end={todayTexts.waitCount(waiting)}
        />
      ))}
    </ul>
  )
}
