import { momentText } from '#shared/beijingTime'
import { hasPlaceLeft, hasRoomInLine, type PlaceCount } from '#shared/events/event'
import { canWithdraw, decideRegistration, type Place } from '#shared/events/registration'
import type { EventView, PoolSeen } from '#shared/events/view'
import type { BoundMember } from '#shared/membership/member'
import { closedText, sessionTexts } from '../texts'

/** The deed of the button at the bottom of an event. */
export type NextDeed =
  | {
      kind: 'sign_in' | 'ask_again' | 'bind' | 'register' | 'queue' | 'answer_offer' | 'withdraw' | 'leave_queue'
      label: string
    }
  | { kind: 'none'; label: string }

export interface EventAsker {
  /** `unknown` when the cloud could not be asked who this is: that is not the same as nobody. */
  is: 'known' | 'signed_out' | 'unknown'
  member: BoundMember | undefined
  /** True while the service station checks who this person is. */
  waits?: boolean | undefined
}

/** The next deed of a person at an event; its label says with a number what the tap does, or why none is possible. */
export function nextDeed(view: EventView, who: EventAsker, now: number, session?: string): NextDeed {
  if (view.mine) return deedOfHolder(view, view.mine.status, now)
  const decision = decideRegistration(view.event, who.member, now)
  if (decision.ok && view.barred) return none(closedText[view.barred.reason] ?? '现在不能报名')
  if (decision.ok) return deedOfNewcomer(view, session)
  if (decision.reason === 'not_bound') return deedOfStranger(who)
  if (decision.reason === 'not_open_yet') return none(`${momentText(view.event.opensAt, now)} 开始报名`)
  return none(closedText[decision.reason] ?? '现在不能报名')
}

function deedOfHolder({ event }: EventView, status: Place['status'], now: number): NextDeed {
  if (event.state === 'cancelled') return none('活动已经取消')
  if (!canWithdraw(event, status, now)) return none(now >= event.endsAt ? '活动已经结束' : '活动已经开始')
  if (status === 'offered') return { kind: 'answer_offer', label: '我要去' }
  return status === 'confirmed'
    ? { kind: 'withdraw', label: '取消报名，名额让给下一位' }
    : { kind: 'leave_queue', label: '退出候补' }
}

function deedOfNewcomer({ event, count, sessions = [] }: EventView, session: string | undefined): NextDeed {
  const chosen = sessions.length > 1 ? sessions.find(({ id }) => id === session) : sessions[0]
  if (sessions.length > 1 && !chosen) return none(sessionTexts.chooseFirst)
  const pool = chosen ? chosen.pools.find(({ left, queued }) => left > 0 && queued === 0) : freePool(count)
  if (pool) return { kind: 'register', label: takesLabel(pool, event.sessions ? chosen?.name : undefined) }
  if (!event.hasWaitlist) return none('名额已满，不设候补')
  if (!hasRoomInLine(count)) return none('名额和候补都满了')
  return { kind: 'queue', label: `加入候补，排第 ${count.waiting + 1} 位` }
}

function freePool(count: PlaceCount): PoolSeen | undefined {
  return hasPlaceLeft(count) ? { ...count, queued: count.waiting } : undefined
}

function takesLabel({ reserve, capacity, left }: PoolSeen, session: string | undefined): string {
  const whose = reserve ? `“${reserve.name}”` : ''
  return `报名${session ?? ''}，占${whose}第 ${capacity - left + 1} 个名额`
}

function deedOfStranger({ is, waits }: EventAsker): NextDeed {
  if (is === 'unknown') return { kind: 'ask_again', label: '没有连上，再试一次' }
  if (waits) return none('身份正在核对，通过后就能报名')
  return is === 'known' ? { kind: 'bind', label: '先核对身份，再报名' } : { kind: 'sign_in', label: '先登录，再报名' }
}

function none(label: string): NextDeed {
  return { kind: 'none', label }
}
