import { momentText } from '#shared/beijingTime'
import { eventFields } from '#shared/events/eventFields'
import type { EventBoard } from '#shared/events/view'
import { Meter } from '../../../ui/lists/Meter'
import { boardTexts as texts } from './boardTexts'
import './BoardNumbers.css'

export function BoardNumbers({ board: { event, phase, count, idleMs } }: { board: EventBoard }) {
  const taken = count.capacity - count.left
  const now = Date.now()
  const isUpcoming = phase === 'upcoming'
  return (
    <dl className="board-numbers">
      <div>
        <dt>{texts.taken}</dt>
        <dd>
          <b>{taken}</b>
          {texts.takenOf(count.capacity)}
          {count.offered ? texts.ofOffers(count.offered) : ''}
        </dd>
        <Meter part={taken} whole={count.capacity} width="100%" />
      </div>
      <div>
        <dt>{texts.left}</dt>
        <dd>
          <b>{count.left}</b>
          {texts.leftUnit}
        </dd>
      </div>
      <div>
        <dt>{texts.waiting}</dt>
        <dd>
          <b>{count.waiting}</b>
          {event.team ? texts.teams : event.family ? texts.families : texts.people}
        </dd>
        {idleMs ? <dd className="board-numbers__idle">{texts.idle(idleMs)}</dd> : null}
      </div>
      <div>
        <dt>{eventFields[isUpcoming ? 'opensAt' : 'closesAt'].label}</dt>
        <dd className="board-numbers__words">{momentText(isUpcoming ? event.opensAt : event.closesAt, now)}</dd>
      </div>
    </dl>
  )
}
