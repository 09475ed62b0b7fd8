import { orderOf } from '#shared/events/order/wayOf'
import type { EventBoard } from '#shared/events/view'
import { changeTexts as texts } from './changeTexts'

type Told = Pick<EventBoard, 'count' | 'lottery' | 'rotation'>

/** How many hear of a change, and who they are in words: before the order stands those who have entered, else those in the event. */
export function whoIsTold(board: Told): { told: number; who: string } {
  const order = orderOf(board)
  if (order && order.state !== 'drawn')
    return { told: order.entries, who: board.lottery ? texts.entered(order.entries) : texts.applied(order.entries) }
  const { count } = board
  const taken = count.capacity - count.left
  return { told: taken + count.waiting, who: texts.inEvent(taken, count.waiting) }
}
