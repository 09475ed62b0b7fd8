import { daysAway, momentText } from '#shared/beijingTime'
import { approvalLine } from '#shared/events/approval/approvalWords'
import type { UnionEvent } from '#shared/events/event'
import { fairnessLines, newcomerLines } from '#shared/events/fairness/ruleText'
import { familyWords } from '#shared/events/family/familyWords'
import { savingLines } from '#shared/events/places/savesUp'
import { severalLines } from '#shared/events/places/severalSessions'
import { teamLines } from '#shared/events/team/teamWords'
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

const unitName = { union: '每家工会', enterprise: '每家企业' }

/** The rules about places that one should know before the tap. */
export function placeRules(event: UnionEvent, now: number): string[] {
  const { sessionsEach, ceiling, offer, reserves, fairness, family, team, handOver, approval } = event
  return [
    ...severalLines(sessionsEach),
    ...(family ? [familyWords(family)] : []),
    ...savingLines(event),
    ...(team ? teamLines(team) : []),
    ...newcomerLines(reserves, now),
    ...fairnessLines(fairness),
    ...(ceiling && !ceiling.byChair ? [`${unitName[ceiling.of]}最多 ${ceiling.most} 个名额`] : []),
    ...(offer ? [`候补轮到时先问本人，名额留 ${offer.hours} 小时，不答复就给下一位`] : []),
    ...(approval ? [approvalLine[approval]] : []),
    ...(handOver ? ['来不了，可以把名额转给本企业的一位同事'] : []),
  ]
}
