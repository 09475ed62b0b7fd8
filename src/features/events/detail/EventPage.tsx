import { useState } from 'react'
import { inSinglePage } from '#platform/singlePage'
import type { EventView } from '#shared/events/view'
import { TakeOverBar } from '../handOver/TakeOverBar'
import { RegisterBar } from '../registering/RegisterBar'
import { useDeed } from '../registering/useDeed'
import { useWaitingWish, WaitingWishBar } from '../registering/WaitingWish'
import { useCalendar } from '../ticket/useCalendar'
import { EventBody } from './EventBody'

interface Props {
  view: EventView
  now: number
  onChanged: () => void
}

/** The page of an event, with what was chosen on it: the session is chosen above and taken by the button below. */
export function EventPage({ view, now, onChanged }: Props) {
  const [chosen, setChosen] = useState<string>()
  const session = chosen ?? firstWithPlace(view)
  const doing = useDeed(view, session, onChanged)
  const calendar = useCalendar(view)
  const wish = useWaitingWish(view.event.id, onChanged)
  return (
    <>
      <EventBody
        view={view}
        session={session}
        onSession={view.mine ? doing.askToChange : setChosen}
        onAnswer={doing.waitOn}
        onLeave={doing.askToPass}
        inCalendar={calendar.inCalendar}
        onChanged={onChanged}
        now={now}
      />
      {!inSinglePage &&
        (wish ? (
          <WaitingWishBar wish={wish} />
        ) : view.handing ? (
          <TakeOverBar event={view.event} handing={view.handing} now={now} onChanged={onChanged} />
        ) : (
          <RegisterBar view={view} session={session} doing={doing} calendar={calendar} now={now} />
        ))}
    </>
  )
}

/** The first session in which the reader would have a place at once, so that one tap is enough. */
function firstWithPlace({ event, sessions = [] }: EventView): string | undefined {
  if (!event.sessions) return undefined
  return sessions.find(({ pools }) => pools.some(({ left, queued }) => left > 0 && queued === 0))?.id
}
