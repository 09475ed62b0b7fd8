import { momentText } from '#shared/beijingTime'
import type { EventBoard, SessionBoard } from '#shared/events/view'
import { Meter } from '../../../ui/lists/Meter'
import { Panel } from '../../../ui/Panel'
import { boardTexts as texts } from './boardTexts'
import './PoolsPanel.css'

/** 各场和预留的名额; nothing for an event in which everybody takes from the same places. */
export function PoolsPanel({ board: { event, sessions } }: { board: EventBoard }) {
  if (!sessions) return null
  return (
    <Panel title={event.sessions ? texts.pools : texts.poolsOfOne} className="pools-panel__frame">
      <div className="pools-panel">
        {sessions.map((session) => (
          <section key={session.id}>
            {event.sessions && (
              <h3>
                {session.name} <small>{momentText(session.startsAt, Date.now())}</small>
              </h3>
            )}
            <PoolRows pools={session.pools} />
          </section>
        ))}
      </div>
    </Panel>
  )
}

function PoolRows({ pools }: Pick<SessionBoard, 'pools'>) {
  return (
    <ul>
      {pools.map(({ reserve, capacity, left, queued, released }) => (
        <li key={reserve?.id ?? 'all'}>
          <span>
            {reserve?.name ?? texts.everybody}
            {reserve && (
              <small>{released ? texts.released : texts.keptUntil(momentText(reserve.until, Date.now()))}</small>
            )}
          </span>
          <Meter part={capacity - left} whole={Math.max(1, capacity)} width="100%" />
          <span className="pools-panel__count">{texts.poolTaken(capacity - left, capacity)}</span>
          <span className="quiet">{queued > 0 && !released ? texts.poolQueued(queued) : ''}</span>
        </li>
      ))}
    </ul>
  )
}
