import type { UnionEvent } from '#shared/events/event'
import type { EventView, MyRegistration } from '#shared/events/view'

export const DAY = 86_400_000
/** 2026 年 11 月 22 日 12:00 in Beijing. */
export const NOON = Date.UTC(2026, 10, 22, 4)

type Changes = Partial<Omit<EventView, 'event'>> & { event?: Partial<UnionEvent> }

/** An event in three days, open for everyone on the roster, with 30 of 100 places taken. */
export function aView({ event = {}, ...changes }: Changes = {}): EventView {
  return {
    event: { ...chess, ...event },
    phase: 'open',
    count: { capacity: 100, left: 70, waiting: 0 },
    colleagues: 0,
    openToNames: [],
    ...changes,
  }
}

export function aRegistration(startsAt: number, changes: Partial<MyRegistration> = {}): MyRegistration {
  const { event, count } = aView({ event: { startsAt, endsAt: startsAt + DAY, id: `e${startsAt}` } })
  return { event: { ...event, phase: 'open', count }, status: 'confirmed', at: NOON, ...changes }
}

const chess: UnionEvent = {
  id: 'chess',
  title: '第五届“明珠杯”职工象棋比赛',
  kind: 'chess',
  summary: '',
  venue: '职工活动中心三层',
  startsAt: NOON + 3 * DAY,
  endsAt: NOON + 4 * DAY,
  opensAt: NOON - DAY,
  closesAt: NOON + 2 * DAY,
  capacity: 100,
  hasWaitlist: true,
  openTo: { kind: 'members' },
  questions: [],
  steps: [],
  unionId: 'street',
  organiser: '街道总工会',
  state: 'published',
  createdAt: 0,
  changedAt: 0,
  pageKey: '',
  rev: 1,
}
