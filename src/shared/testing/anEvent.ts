import type { UnionEvent } from '../events/event'
import type { WriteEvent } from '../events/input'
import { pageKey } from '../page'
import { DAY, NOON } from './noon'

/** Times of an event in three days, with sign-up open since yesterday. */
export function eventTimes(now = NOON) {
  return { startsAt: now + 3 * DAY, endsAt: now + 4 * DAY, opensAt: now - DAY, closesAt: now + 2 * DAY }
}

/** What an organiser sends of an event in three days, with sign-up open to everyone since yesterday. */
export function eventInput(over: Partial<WriteEvent> = {}, now = NOON): WriteEvent {
  return {
    title: '第五届“明珠杯”职工象棋比赛（示例）',
    kind: 'chess',
    summary: '九轮积分编排',
    venue: '职工活动中心三层',
    ...eventTimes(now),
    capacity: 2,
    hasWaitlist: true,
    openTo: { kind: 'everyone' },
    questions: [],
    steps: [],
    ...over,
  }
}

/** The same event as it is stored, published by the federation. */
export function anEvent(over: Partial<UnionEvent> = {}, now = NOON): UnionEvent {
  const id = over.id ?? 'cup'
  return {
    ...eventInput({}, now),
    id,
    unionId: 'street',
    organiser: '西长安街街道总工会',
    state: 'published',
    createdAt: now - 2 * DAY,
    changedAt: now - 2 * DAY,
    pageKey: pageKey(now, id),
    rev: 1,
    ...over,
  }
}
