import { Link } from 'react-router-dom'
import type { EventCard } from '#shared/events/view'
import { Meter } from '../../ui/lists/Meter'
import { EmptyState } from '../../ui/states/EmptyState'
import { todayTexts } from './texts'
import './Progress.css'

const SHOWN = 6

export function Progress({ events }: { events: EventCard[] }) {
  if (events.length === 0) return <EmptyState motif="empty-events" title={todayTexts.progressEmpty} />
  return (
    <ul className="progress">
      {events.slice(0, SHOWN).map(({ id, title, count: { capacity, left } }) => (
        <li key={id}>
          <Link to={`/events/${id}`}>
            <span title={title}>{title}</span>
            <em>
              {capacity - left} / {capacity}
            </em>
            <Meter part={capacity - left} whole={capacity} width="100%" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
