import type { EventBoard } from '#shared/events/view'
import { changeTexts as texts } from './changeTexts'

/** How many hear of a change, and who they are in words: before a draw those who have entered, else those in the event. */
export function whoIsTold({ count, lottery }: Pick<EventBoard, 'count' | 'lottery'>): { told: number; who: string } {
  if (lottery && lottery.state !== 'drawn') return { told: lottery.entries, who: texts.entered(lottery.entries) }
  const taken = count.capacity - count.left
  return { told: taken + count.waiting, who: texts.inEvent(taken, count.waiting) }
}
