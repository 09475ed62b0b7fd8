import { daysAway, momentText } from '#shared/beijingTime'
import type { OpenTo, UnionEvent } from '#shared/events/event'
import { conditionLines, fairnessLines, newcomerLines } from '#shared/events/fairness/ruleText'
import { familyWords } from '#shared/events/family/familyWords'
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

/** The line that says who may join, with what they must be besides. */
export function whoMayText(
  { openTo, only, ceiling }: Pick<UnionEvent, 'openTo' | 'only' | 'ceiling'>,
  names: string[]
): string {
  const conditions = [...(ceiling?.byChair ? ['由工会主席来领，一家工会一份'] : []), ...conditionLines(only)]
  const open = openToText(openTo, names)
  return conditions.length > 0 ? `${open.replace(/都?能报$/, '中')}，${conditions.join('，并且')}` : open
}

/** `names` are the first of the chosen unions, so that readers see their own. */
function openToText(openTo: OpenTo, names: string[]): string {
  if (openTo.kind === 'everyone') return '核对过身份的职工都能报'
  if (openTo.kind === 'members') return '在册会员都能报'
  const count = openTo.unionIds.length
  if (names.length === 0) return `指定的 ${count} 家工会能报`
  return names.length < count ? `${names.join('、')}等 ${count} 家工会能报` : `${names.join('、')}能报`
}

/** What stands in line: people, families, pairs or teams. */
export function eventUnit({ family, team }: UnionEvent): string {
  if (team) return team.kind === 'pair' ? eventTexts.pairs : eventTexts.teams
  return family ? eventTexts.families : eventTexts.persons
}

const unitName = { union: '每家工会', enterprise: '每家企业' }

/** The rules about places that one should know before the tap. */
export function placeRules(event: UnionEvent, now: number): string[] {
  const { ceiling, offer, reserves, fairness, family, team, handOver } = event
  return [
    ...(family ? [familyWords(family)] : []),
    ...(team ? teamLines(team) : []),
    ...newcomerLines(reserves, now),
    ...fairnessLines(fairness),
    ...(ceiling && !ceiling.byChair ? [`${unitName[ceiling.of]}最多 ${ceiling.most} 个名额`] : []),
    ...(offer ? [`候补轮到时先问本人，名额留 ${offer.hours} 小时，不答复就给下一位`] : []),
    ...(handOver ? ['来不了，可以把名额转给本企业的一位同事'] : []),
  ]
}
