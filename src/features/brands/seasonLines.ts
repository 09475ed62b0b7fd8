import { clockText, dayText } from '#shared/beijingTime'
import type { SeasonEvent, SeasonTold } from '#shared/brands/season'
import { orderOf } from '#shared/events/order/wayOf'
import { seasonTexts as texts } from './seasonTexts'

/** When and where, and below it the places as long as they can be had, or who came. */
export function seasonLine(event: SeasonEvent, now: number): string[] {
  const { startsAt, venue, phase, count, came, certificates } = event
  const takes = (phase === 'open' || phase === 'upcoming') && !orderOf(event)
  const told = [
    takes && texts.left(count.left, count.capacity),
    phase === 'full' && texts.full(count.capacity),
    came !== undefined && texts.came(came),
    certificates !== undefined && texts.certificates(certificates),
  ].filter(Boolean)
  return [`${dayText(startsAt, now)} ${clockText(startsAt)} · ${venue}`, told.join(' · ')].filter(Boolean)
}

export function spanLine({ events, span }: Pick<SeasonTold, 'events' | 'span'>, now: number): string {
  const count = texts.events(events.length)
  return span ? `${texts.span(dayText(span.from, now), dayText(span.until, now))} · ${count}` : count
}

/** 最后一页. Nothing is summed up as long as nothing is over. */
export function sumLine({ ended, sum }: Pick<SeasonTold, 'ended' | 'sum'>): string {
  if (sum.over + sum.cancelled === 0) return ''
  return [
    ended && texts.ended,
    texts.over(sum.over),
    sum.cancelled > 0 && texts.cancelled(sum.cancelled),
    sum.turnout > 0 && texts.turnout(sum.turnout),
    sum.certificates > 0 && texts.certificates(sum.certificates),
  ]
    .filter(Boolean)
    .join(' · ')
}
