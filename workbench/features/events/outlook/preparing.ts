import type { EventOutlook } from '#shared/events/outlook/view'
import { remindersOf } from '#shared/events/reminders/reminders'
import type { EventBoard } from '#shared/events/view'
import { outlookTexts } from './outlookTexts'

export type PreparingStep = keyof typeof outlookTexts.item

/** 清单的一项. It ticks itself; `part` is how far it is, `at` when the clock does it, `toWrite` where an officer writes it. */
export interface PreparingItem {
  step: PreparingStep
  isDone: boolean
  part?: [part: number, whole: number]
  note?: string
  at?: number
  toWrite?: true
}

export type PreparingGroup = keyof typeof outlookTexts.group

/** 办活动清单, from what is known of the event: nobody ticks anything. */
export function preparingOf(
  { event, count, move }: EventBoard,
  { unions }: Pick<EventOutlook, 'unions'>,
  now: number
): Record<PreparingGroup, PreparingItem[]> {
  const kept = unions.reduce((sum, one) => sum + one.kept, 0)
  const free = unions.reduce((sum, one) => sum + one.free, 0)
  const written = (step: 'summary' | 'place' | 'bring', isDone: boolean): PreparingItem => ({
    ...{ step, isDone },
    ...(!isDone && { toWrite: true as const }),
  })
  const byClock = (step: PreparingStep, at: number): PreparingItem => ({ step, at, isDone: at <= now })
  return {
    before: [
      written('summary', event.summary !== ''),
      written('place', event.point !== undefined),
      written('bring', Boolean(event.bring)),
    ],
    signUp: [
      byClock('opened', event.opensAt),
      ...(kept > 0
        ? [{ step: 'kept' as const, isDone: free === 0, part: [kept - free, kept] as [number, number] }]
        : []),
      { step: 'filled', isDone: count.left === 0, part: [count.capacity - count.left, count.capacity] },
      ...(count.waiting > 0 ? [{ step: 'line' as const, isDone: false, note: outlookTexts.waits(count.waiting) }] : []),
      byClock('closed', event.closesAt),
    ],
    ahead: [
      ...(move
        ? [
            {
              step: 'moved' as const,
              isDone: move.silent === 0,
              ...(move.silent > 0 && { note: outlookTexts.silent(move.silent) }),
            },
          ]
        : []),
      ...remindersOf({ ...event, sessions: [] }).map(({ stage, at }) => byClock(stage, at)),
    ],
  }
}
