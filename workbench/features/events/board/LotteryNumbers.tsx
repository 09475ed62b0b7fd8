import { momentText } from '#shared/beijingTime'
import { eventFields } from '#shared/events/eventFields'
import type { LotteryView } from '#shared/events/lottery/view'
import type { EventBoard } from '#shared/events/view'
import { boardTexts } from './boardTexts'
import './BoardNumbers.css'
import { lotteryTexts as texts } from './lotteryTexts'

/** The numbers of an event that is still to be drawn: nobody has a place yet, so it is told how many want one. */
export function LotteryNumbers({ board: { event }, lottery }: { board: EventBoard; lottery: LotteryView }) {
  const now = Date.now()
  return (
    <dl className="board-numbers">
      <div>
        <dt>{texts.entries}</dt>
        <dd>
          <b>{lottery.entries}</b>
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
        <dt>{texts.drawsAt}</dt>
        <dd className="board-numbers__words">{event.lottery && momentText(event.lottery.drawsAt, now)}</dd>
      </div>
    </dl>
  )
}
