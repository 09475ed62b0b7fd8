import { clockText, daysAway, momentText } from '#shared/beijingTime'
import { type EventPhase, eventPhaseName } from '#shared/events/event'
import { orderOf } from '#shared/events/order/wayOf'
import type { EventCard } from '#shared/events/view'
import type { Tone } from '#ui/states/Tag'

/** The few words at the right of an event's card: the most pressing fact of its phase. */
export function eventAside({ phase, closesAt, opensAt, count }: EventCard, now: number): string {
  if (phase === 'open') return closesText(closesAt, now).replace(/^还剩 (\d+ 天)$/, '$1后截止')
  if (phase === 'upcoming') return `${momentText(opensAt, now)} 开始`
  if (phase === 'full') return count.waiting > 0 ? `候补 ${count.waiting} 人` : ''
  if (phase === 'running' || phase === 'finished') return `${count.capacity - count.left} 人参加`
  return ''
}

export function closesText(closesAt: number, now: number): string {
  const days = daysAway(closesAt, now)
  if (days <= 0) return `今天 ${clockText(closesAt)} 截止`
  return days === 1 ? `明天 ${clockText(closesAt)} 截止` : `还剩 ${days} 天`
}

type Ordered = Pick<EventCard, 'lottery' | 'rotation'>

/** Few words of their own: the list is what a phone loads first. */
const ORDER = {
  lot: { entered: '已登记抽签', entering: '抽签登记中' },
  rotation: { entered: '已申请', entering: '申请中' },
}

const phaseTone: Record<EventPhase, Tone> = {
  draft: 'wait',
  upcoming: 'wait',
  open: 'good',
  full: 'mute',
  closed: 'mute',
  running: 'live',
  finished: 'end',
  cancelled: 'bad',
}

type Seen = Pick<EventCard, 'phase' | 'mine'> & Ordered

/** The tag of an event: the member's own registration comes before the event's state, until the event is over. */
export function eventTag({ phase, mine, ...ordered }: Seen): { tone: Tone; text: string } {
  const over = phase === 'finished' || phase === 'cancelled'
  if (mine && !over) {
    if (mine.status === 'offered') return { tone: 'warn', text: '轮到您了' }
    return mine.status === 'confirmed'
      ? mine.awaits
        ? { tone: 'wait', text: '您已报名，待审' }
        : { tone: 'good', text: '您已报名' }
      : { tone: 'warn', text: `候补第 ${mine.position} 位` }
  }
  const order = orderOf(ordered)
  const texts = ordered.lottery ? ORDER.lot : ORDER.rotation
  if (order?.entered && !over) return { tone: 'good', text: texts.entered }
  if (order && phase === 'open') return { tone: 'good', text: texts.entering }
  return { tone: phaseTone[phase], text: eventPhaseName[phase] }
}

/** Whether the places of an event are still to be given by an order: then none of them is left or taken. */
export function isByOrder({ phase, ...ordered }: EventCard): boolean {
  return orderOf(ordered) !== undefined && (phase === 'upcoming' || phase === 'open' || phase === 'closed')
}

export function byOrderText({ lottery, count }: EventCard, now: number): string {
  return lottery
    ? `抽 ${count.capacity} 名，${momentText(lottery.drawsAt, now)} 抽签`
    : `${count.capacity} 个名额，轮着去，不用抢`
}
