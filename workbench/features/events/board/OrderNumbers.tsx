import { momentText } from '#shared/beijingTime'
import { eventFields } from '#shared/events/eventFields'
import type { EventBoard } from '#shared/events/view'
import { boardTexts } from './boardTexts'
import './BoardNumbers.css'
import { orderTexts as texts } from './orderTexts'
import { rotationStateText } from './rotationTexts'

interface Props {
  board: EventBoard
  entries: number
}

/** The numbers of an event whose order is still to come: nobody has a place yet, so it is told how many want one. */
export function OrderNumbers({ board: { event, rotation }, entries }: Props) {
  const now = Date.now()
  return (
    <dl className="board-numbers">
      <div>
        <dt>{texts.entries[event.lottery ? 'lot' : 'rotation']}</dt>
        <dd>
          <b>{entries}</b>
          {boardTexts.people}
        </dd>
      </div>
      <div>
        <dt>{eventFields.capacity.label}</dt>
        <dd>
          <b>{event.capacity}</b>
          {boardTexts.leftUnit}
        </dd>
      </div>
      <div>
        <dt>{eventFields.closesAt.label}</dt>
        <dd className="board-numbers__words">{momentText(event.closesAt, now)}</dd>
      </div>
      <div>
        <dt>{event.lottery ? texts.drawsAt : texts.passes}</dt>
        <dd className="board-numbers__words">
          {event.lottery ? momentText(event.lottery.drawsAt, now) : rotation && rotationStateText(rotation)}
        </dd>
      </div>
    </dl>
  )
}
