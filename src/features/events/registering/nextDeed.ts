import { momentText } from '#shared/beijingTime'
import { hasRoomInLine } from '#shared/events/event'
import type { FamilyRule } from '#shared/events/family/familyRule'
import { wayOf } from '#shared/events/order/wayOf'
import { canWithdraw, decideRegistration, type Place } from '#shared/events/registration'
import type { TeamRule } from '#shared/events/team/teamRule'
import type { EventView, PoolSeen } from '#shared/events/view'
import type { BoundMember } from '#shared/membership/member'
import { deedInOrder, wayIn } from '../order/orderDeed'
import { closedText, registerTexts, sessionTexts } from '../texts'
import { type NextDeed, none } from './deed'

export interface EventAsker {
  /** `unknown` when the cloud could not be asked who this is: that is not the same as nobody. */
  is: 'known' | 'signed_out' | 'unknown'
  member: BoundMember | undefined
  /** True while the service station checks who this person is. */
  waits?: boolean | undefined
}

/** What is chosen before the tap: the session, and how many come. */
interface Taking {
  session?: string | undefined
  people?: number
  /** Into a team that is there already, which takes no further place. */
  joins?: boolean
}

/** The next deed of a person at an event; its label says with a number what the tap does, or why none is possible. */
export function nextDeed(view: EventView, who: EventAsker, now: number, taking: Taking = {}): NextDeed {
  if (view.mine) return deedOfHolder(view, view.mine.status, now)
  const inOrder = view.event.state !== 'cancelled' && deedInOrder(view)
  if (inOrder) return inOrder
  const decision = decideRegistration(view.event, who.member, now)
  if (decision.ok && view.barred) return none(closedText[view.barred.reason] ?? '现在不能报名')
  if (decision.ok && taking.joins) return { kind: 'join', label: registerTexts.join }
  if (decision.ok) return wayOf(view.event) ? wayIn(view, taking.session) : deedOfNewcomer(view, taking)
  if (decision.reason === 'not_bound') return deedOfStranger(who)
  if (decision.reason === 'not_open_yet') return none(`${momentText(view.event.opensAt, now)} 开始报名`)
  return none(closedText[decision.reason] ?? '现在不能报名')
}

function deedOfHolder({ event }: EventView, status: Place['status'], now: number): NextDeed {
  if (event.state === 'cancelled') return none('活动已经取消')
  if (!canWithdraw(event, status, now)) return none(now >= event.endsAt ? '活动已经结束' : '活动已经开始')
  if (status === 'offered') return { kind: 'answer_offer', label: '我要去' }
  return status === 'confirmed'
    ? { kind: 'withdraw', label: registerTexts.leave }
    : { kind: 'leave_queue', label: '退出候补' }
}

function deedOfNewcomer(
  { event, count, sessions = [] }: EventView,
  { session, people: chosenPeople }: Taking
): NextDeed {
  const people = chosenPeople ?? 1
  const chosen = sessions.length > 1 ? sessions.find(({ id }) => id === session) : sessions[0]
  if (sessions.length > 1 && !chosen) return none(sessionTexts.chooseFirst)
  const pools = chosen ? chosen.pools : [{ ...count, queued: count.waiting }]
  const pool = pools.find(({ left, queued }) => left >= people && queued === 0)
  const name = event.sessions ? chosen?.name : undefined
  if (pool && event.family && asksWho(event.family, chosenPeople))
    return { kind: 'register', label: familyFirst(name, event.family) }
  if (pool && event.ceiling?.byChair) return { kind: 'register', label: registerTexts.claim(pool.left) }
  if (pool && event.team) return { kind: 'register', label: beginsTeam(pool, name, event.team) }
  if (pool) return { kind: 'register', label: people > 1 ? takesMany(name, people) : takesLabel(pool, name) }
  const free = Math.max(...pools.map(({ left, queued }) => (queued === 0 ? left : 0)))
  if (free > 0 && !event.hasWaitlist) return none(registerTexts.tooFew(free, people))
  if (!event.hasWaitlist) return none('名额已满，不设候补')
  if (!hasRoomInLine(count)) return none('名额和候补都满了')
  const queue = `加入候补，排第 ${count.waiting + 1} 位`
  return { kind: 'queue', label: free > 0 ? `${registerTexts.tooFew(free, people)}，${queue}` : queue }
}

/** Before anybody is chosen, on the page of the event; in the form only where somebody must come along. */
function asksWho({ least }: FamilyRule, people: number | undefined): boolean {
  return people === undefined || (people === 1 && least > 0)
}

/** Of a family the button does not know how many places it takes before they are chosen. */
function familyFirst(session: string | undefined, { least }: FamilyRule): string {
  return `报名${session ?? ''}，${least > 0 ? '先选带谁去' : '可以带家人'}`
}

/** Several people have no number of a single place. */
function takesMany(session: string | undefined, people: number): string {
  return `报名${session ?? ''}，${people} 个人占 ${people} 个名额`
}

function beginsTeam({ reserve, capacity, left }: PoolSeen, session: string | undefined, { kind }: TeamRule): string {
  return reserve || session ? registerTexts.beginTeam(kind) : registerTexts.beginTeamAs(kind, capacity - left + 1)
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
