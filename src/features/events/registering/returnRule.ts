import { momentText } from '#shared/beijingTime'
import type { EventView } from '#shared/events/view'
import type { Deed } from './nextDeed'

/** The rule of giving a place back, above the button. */
export function returnRule({ event, phase }: EventView, deed: Deed, now: number): string | undefined {
  if (deed.kind === 'register') return `${momentText(event.startsAt, now)} 前可以取消，名额会让给别人`
  if (deed.kind === 'queue') return '排进候补不占名额，随时可以退出'
  if (deed.kind === 'withdraw') return `您已报名，${momentText(event.startsAt, now)} 前可以取消`
  if (deed.kind === 'leave_queue') return '轮到您时会发消息，不用一直看着'
  return phase === 'full' && deed.kind === 'none' ? '有人取消的话，这里会再开放' : undefined
}
