import { useState } from 'react'
import { inSinglePage } from '#platform/singlePage'
import type { EventView } from '#shared/events/view'
import { RegisterBar } from '../registering/RegisterBar'
import { useDeed } from '../registering/useDeed'
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
  return (
    <>
      <EventBody
        view={view}
        session={session}
        onSession={view.mine ? doing.askToChange : setChosen}
        onAnswer={doing.waitOn}
        onPleaded={onChanged}
        now={now}
      />
      {!inSinglePage && <RegisterBar view={view} session={session} doing={doing} now={now} />}
    </>
  )
}

/** The first session in which the reader would have a place at once, so that one tap is enough. */
function firstWithPlace({ event, sessions = [] }: EventView): string | undefined {
  if (!event.sessions) return undefined
  return sessions.find(({ pools }) => pools.some(({ left, queued }) => left > 0 && queued === 0))?.id
}
