import type { FormState } from './form/formState'
import type { WrittenEvent } from './input'
import type { EventMove } from './moved/move'

/** People who may take part: everybody whose phone is known, members of the roster, members of chosen unions, or people by name. */
export type OpenTo =
  | { kind: 'everyone' }
  | { kind: 'members' }
  | { kind: 'unions'; unionIds: string[] }
  | { kind: 'invited'; memberIds: string[] }

export type PublishedState = 'draft' | 'published' | 'cancelled'

/** 活动. What people read of an event; the holders of its places stand in its PlaceBook. */
export interface UnionEvent extends WrittenEvent {
  id: string
  /** Union that runs the event; `street` is the federation itself. */
  unionId: string
  organiser: string
  state: PublishedState
  cancelledReason?: string
  move?: EventMove
  /** Missing while the form is the one with which it was published. */
  form?: FormState
  /** The season that was written last with it in it and is shown. */
  season?: { id: string; title: string }
  createdAt: number
  changedAt: number
  pageKey: string
  rev: number
}

/** The numbers on the card of an event. */
export interface PlaceCount {
  capacity: number
  left: number
  waiting: number
  /** So many can be taken at once although people wait, who wait for other sessions. */
  atOnce?: number
  /** How many of those that are taken are offered, and not yet anybody's. */
  offered?: number
  /** So many may wait; missing in views that phones kept from an earlier version. */
  waitingMost?: number
}

export type EventPhase = 'draft' | 'upcoming' | 'open' | 'full' | 'closed' | 'running' | 'finished' | 'cancelled'
export const eventPhaseName: Record<EventPhase, string> = {
  draft: '草稿',
  upcoming: '未开始报名',
  open: '报名中',
  full: '已满',
  closed: '报名截止',
  running: '进行中',
  finished: '已结束',
  cancelled: '已取消',
}

type FreeCount = Pick<PlaceCount, 'left' | 'waiting' | 'atOnce'>

/** Phase of the event at this moment, in the words of the cards. */
export function eventPhase(event: UnionEvent, count: FreeCount, now: number): EventPhase {
  if (event.state !== 'published') return event.state
  if (now >= event.endsAt) return 'finished'
  if (now >= event.startsAt) return 'running'
  if (now < event.opensAt) return 'upcoming'
  if (now >= event.closesAt) return 'closed'
  return hasPlaceLeft(count) ? 'open' : 'full'
}

/** Whether a place can be taken; one for which people queue cannot, since they come first. */
export function hasPlaceLeft({ left, waiting, atOnce = 0 }: FreeCount): boolean {
  return (left > 0 && waiting === 0) || atOnce > 0
}

/** Whether one more may wait. */
export function hasRoomInLine({ waiting, waitingMost = Number.POSITIVE_INFINITY }: PlaceCount): boolean {
  return waiting < waitingMost
}

/** Id of an event, made from the key of the device that began it. */
export function eventIdOf(newKey: string): string {
  return `e${newKey}`
}
