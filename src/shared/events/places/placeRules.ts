import { approvalLine } from '../approval/approvalWords'
import type { UnionEvent } from '../event'
import { fairnessLines, newcomerLines } from '../fairness/ruleText'
import { familyWords } from '../family/familyWords'
import { teamLines } from '../team/teamWords'
import { savingLines } from './savesUp'
import { severalLines } from './severalSessions'

const unitName = { union: '每家工会', enterprise: '每家企业' }

type Ruled = Pick<
  UnionEvent,
  | 'sessionsEach'
  | 'ceiling'
  | 'offer'
  | 'reserves'
  | 'fairness'
  | 'family'
  | 'team'
  | 'handOver'
  | 'approval'
  | 'savesUp'
>

/** The rules about places that one should know before the tap, as phone and preview say them. */
export function placeRules(event: Ruled, now: number): string[] {
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
