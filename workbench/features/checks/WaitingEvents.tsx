import { nearText } from '#shared/beijingTime'
import type { WaitingEvent } from '#shared/events/view'
import { WorkRow } from '../../ui/lists/WorkRow'
import { checkTexts as texts } from './texts'

/** Events of chairs for more than their own union, and new words of such events, those first that have waited longest. */
export function WaitingEvents({ events }: { events: WaitingEvent[] }) {
  const now = Date.now()
  return (
    <ul>
      {events.map(({ id, title, organiser, askedByName, askedAt, isChange }) => (
        <WorkRow
          key={id}
          to={`/events/${id}`}
          title={title}
          sub={`${organiser}·${isChange ? texts.eventChange : texts.eventNew}`}
          end={texts.by(askedByName, nearText(askedAt, now))}
        />
      ))}
    </ul>
  )
}
