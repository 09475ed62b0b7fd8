import { type EventTimes, misplacedTimes } from '#shared/events/times'
import { formTexts as texts } from './formTexts'

const said = {
  before_start: texts.endBeforeStart,
  after_start: texts.closeAfterStart,
  before_open: texts.closeBeforeOpen,
}

/** Which of the four times stands in the wrong order, said at its own field; the door only knows that one of them does. */
export function timeFaults(times: EventTimes): Partial<Record<keyof EventTimes, string>> {
  const { endsAt, closesAt } = misplacedTimes(times)
  return { ...(endsAt && { endsAt: said[endsAt] }), ...(closesAt && { closesAt: said[closesAt] }) }
}
