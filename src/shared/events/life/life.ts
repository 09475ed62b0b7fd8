import type { UnionEvent } from '../event'

/** 归档. An event that is over and closed: it stands in the archive of the desk, and phones show it as before. */
export interface Archived {
  at: number
  by: string
}

/** A step of an event’s life: what somebody did, or what came by the clock. */
export const LIFE_STEPS = [
  'drafted',
  'asked',
  'sentBack',
  'passed',
  'published',
  'opened',
  'closed',
  'began',
  'ended',
  'moved',
  'rained',
  'cancelled',
  'archived',
  'unarchived',
] as const
export type LifeStep = (typeof LIFE_STEPS)[number]

export interface LifeMove {
  step: LifeStep
  at: number
  /** Who did it; missing for what came by the clock, and where nothing was written down. */
  by?: string
}

/** A line of the log, as far as it tells of a move. */
interface MoveLine {
  action: string
  at: number
  by: string
  remark?: string
}

/** Said in the line of a publishing that waits for an officer. */
export const ASKED_REMARK = '送审'

/** Deeds that move an event, by the step that they are. */
const STEP_OF = new Map<string, LifeStep>([
  ['events.publish', 'published'],
  ['events.pass', 'passed'],
  ['events.sendBack', 'sentBack'],
  ['events.postpone', 'moved'],
  ['events.toRainPlan', 'rained'],
  ['events.cancel', 'cancelled'],
  ['events.archive', 'archived'],
  ['events.unarchive', 'unarchived'],
])
/** Its one line tells of all the events that it made: each was written and put out in that moment. */
export const SERIES_ACTION = 'events.repeat'
export const LIFE_ACTIONS: readonly string[] = ['events.write', ...STEP_OF.keys()]

type Living = Pick<UnionEvent, 'state' | 'createdAt' | 'opensAt' | 'closesAt' | 'startsAt' | 'endsAt'>

/** 经过. Every move of an event up to now, the first at the beginning; `lines` may come in any order. */
export function lifeOf(event: Living, lines: readonly MoveLine[], now: number): LifeMove[] {
  const inTime = [...lines].sort((one, other) => one.at - other.at)
  const first = inTime.find(({ action }) => action === 'events.write' || action === SERIES_ACTION)
  const drafted: LifeMove = { step: 'drafted', at: event.createdAt, ...(first && { by: first.by }) }
  const done = inTime.flatMap(({ action, at, by, remark }): LifeMove[] => {
    const step = action === SERIES_ACTION ? 'published' : STEP_OF.get(action)
    if (!step) return []
    return [{ step: step === 'published' && remark?.startsWith(ASKED_REMARK) ? 'asked' : step, at, by }]
  })
  const moves = [drafted, ...done, ...byClock(event, done, now)]
  return moves.sort((one, other) => one.at - other.at || LIFE_STEPS.indexOf(one.step) - LIFE_STEPS.indexOf(other.step))
}

/** Of one that was cancelled what had come by then. */
function byClock(event: Living, done: readonly LifeMove[], now: number): LifeMove[] {
  if (event.state === 'draft') return []
  const until = done.findLast(({ step }) => step === 'cancelled')?.at ?? now
  const times: LifeMove[] = [
    { step: 'opened', at: event.opensAt },
    { step: 'closed', at: event.closesAt },
    { step: 'began', at: event.startsAt },
    { step: 'ended', at: event.endsAt },
  ]
  return times.filter(({ at }) => at <= until)
}
