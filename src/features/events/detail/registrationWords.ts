import { daysAway, momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { EventView } from '#shared/events/view'
import { closesText } from '../feed/cardWords'
import { eventTexts } from '../texts'

/** The line that says until when one can join; a day that is near is named once. */
export function untilText({ phase, event }: Pick<EventView, 'phase' | 'event'>, now: number): string {
  const { opensAt, closesAt } = event
  if (phase === 'upcoming') return `${momentText(opensAt, now)} 开始报名`
  if (phase !== 'open' && phase !== 'full') return ''
  const near = closesText(closesAt, now)
  return daysAway(closesAt, now) <= 1 ? near : `${momentText(closesAt, now)} 截止，${near}`
}

/** What stands in line: people, families, pairs or teams. */
export function eventUnit({ family, team }: UnionEvent): string {
  if (team) return team.kind === 'pair' ? eventTexts.pairs : eventTexts.teams
  return family ? eventTexts.families : eventTexts.persons
}
