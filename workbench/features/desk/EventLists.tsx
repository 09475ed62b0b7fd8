import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { EventCard } from '#shared/events/view'
import { isTaking, isWaitedFor } from '../../isTaking'
import { Meter } from '../../ui/lists/Meter'
import { WorkRow } from '../../ui/lists/WorkRow'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Loaded } from '../../ui/states/Loaded'
import { todayTexts } from './texts'
import './Progress.css'

const WAITING_SHOWN = 5
const OPEN_SHOWN = 6

/** The queues before full events, and how the open events fill. */
export function EventLists() {
  const { load, reload } = useAsk('events.manage', {})
  const now = Date.now()
  return (
    <>
      <Panel title={todayTexts.eventsWaiting} aside={<Link to="/events?show=waiting">{todayTexts.all}</Link>} flush>
        <Loaded load={load} onRetry={reload}>
          {({ items }) => <Waiting events={items.filter((event) => isWaitedFor(event, now))} />}
        </Loaded>
      </Panel>
      <Panel title={todayTexts.progress} aside={<Link to="/events?show=open">{todayTexts.all}</Link>} flush>
        <Loaded load={load} onRetry={reload}>
          {({ items }) => <Progress events={items.filter((event) => isTaking(event, now))} />}
        </Loaded>
      </Panel>
    </>
  )
}

/** Events with a queue, the longest first. */
function Waiting({ events }: { events: EventCard[] }) {
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
      {sorted.slice(0, WAITING_SHOWN).map(({ id, title, count: { capacity, left, waiting } }) => (
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

function Progress({ events }: { events: EventCard[] }) {
  if (events.length === 0) return <EmptyState motif="empty-events" title={todayTexts.progressEmpty} />
  return (
    <ul className="progress">
      {events.slice(0, OPEN_SHOWN).map(({ id, title, count: { capacity, left } }) => (
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
