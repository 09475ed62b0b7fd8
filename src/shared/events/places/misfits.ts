import type { FamilyRule } from '../family/familyRule'
import type { Question } from '../form/question'
import { isDrawnInTime, type LotteryRule } from '../lottery/rules'
import { isPossible, type TeamRule } from '../team/teamRule'
import { reservesIn, sessionsOf } from './pools'
import type { CeilingRule, EventSession, Reserve } from './rules'

interface Rules {
  capacity: number
  startsAt: number
  endsAt: number
  closesAt: number
  opensAt?: number
  sessions?: EventSession[]
  sessionsEach?: number
  reserves?: Reserve[]
  offer?: object
  savesUp?: object
  family?: FamilyRule
  team?: TeamRule
  handOver?: boolean
  ceiling?: CeilingRule
  hasWaitlist: boolean
  lottery?: LotteryRule
  rotation?: true
  approval?: string
  rainPlan?: { startsAt?: number }
  questions?: Question[]
}

export type PlaceMisfit =
  | 'twice'
  | 'session_outside'
  | 'sessions_sum'
  | 'session_gone'
  | 'reserves_above'
  | 'released_late'
  | 'offer_without_line'
  | 'saves_for_nobody'
  | 'ages_turned'
  | 'family_above'
  | 'family_by_lot'
  | 'team_sizes'
  | 'team_of_families'
  | 'team_by_lot'
  | 'team_by_turn'
  | 'team_hands_over'
  | 'drawn_out_of_time'
  | 'released_before_draw'
  | 'released_before_order'
  | 'two_orders'
  | 'family_by_turn'
  | 'stock_of_teams'
  | 'claim_alone'
  | 'several_above'
  | 'several_alone'
  | 'approval_alone'
  | 'rain_of_sessions'
  | 'rain_before_sign_up'

export const misfitText: Record<PlaceMisfit, string> = {
  twice: '场次或预留名额有两条用了同一个编号，请删掉一条重新加',
  session_outside: '每一场的时间要在活动开始和结束之间',
  sessions_sum: '总名额要等于各场名额之和',
  session_gone: '有一份预留名额的场次已经去掉了，请另选一场',
  reserves_above: '预留名额加起来比一场的名额还多，请减少预留，或增加名额',
  released_late: '预留名额要在报名截止之前放给大家',
  ages_turned: '最小的年龄不能比最大的还大',
  family_by_lot: '抽签的活动只收本人：要带家人，请改成先到先得',
  family_above: '带家人以后，一家的人数比一场的名额还多，请少带几位，或增加名额',
  team_sizes: '人数对不上：成队的人数、女队员都不能比最多人数还多，结对就是 2 人',
  team_of_families: '结对或组队的活动不带家人，请去掉一样',
  team_by_lot: '抽签的活动只收本人：要结对或组队，请改成先到先得',
  team_by_turn: '轮换的活动只收本人：要结对或组队，请改成先到先得',
  team_hands_over: '结对或组队的活动，换人由队长邀请，用不着“转给同事”，请关掉',
  saves_for_nobody: '攒名额是给一起候补的一家人的：要先设候补，并且可以带家人',
  offer_without_line: '不设候补的活动，用不着递补先问本人',
  drawn_out_of_time: '抽签要在报名截止以后、活动开始以前，请改一下抽签时间',
  released_before_order: '轮换的活动，顺序在报名截止以后才定：预留名额要留到截止以后、活动开始以前',
  two_orders: '抽签和轮换只能选一样，请去掉一样',
  family_by_turn: '轮换的活动只收本人：要带家人，请改成先到先得',
  claim_alone: '一家工会领一份的活动，一家就是 1 份、由主席自己领：不能再带家人、组队、抽签、轮换或转给同事',
  several_above: '每人可报的场数比场次还多，请加场次，或改小一些',
  several_alone: '每人能报几场的活动，先到先得、各报各的：不能再组队、抽签、轮换，也不能由主席领',
  approval_alone: '报名审批是一个人一个人审的：不能再组队、抽签、轮换，也不能由主席领，请去掉一样',
  rain_of_sessions: '分了场次的活动，雨天方案只能换地点：请去掉雨天方案里的时间',
  rain_before_sign_up: '雨天方案的时间比报名开始还早，请改晚一些',
  stock_of_teams: '结对或组队的活动，各人填各人的，不能问“数量有限”的题，请改成“选一项”',
  released_before_draw: '抽签的活动，预留名额要留到抽签以后、活动开始以前，才算得上数',
}

/** The field at which each is said. */
export const misfitField = {
  twice: 'sessions',
  session_outside: 'sessions',
  sessions_sum: 'sessions',
  session_gone: 'reserves',
  reserves_above: 'reserves',
  released_late: 'reserves',
  offer_without_line: 'offer',
  saves_for_nobody: 'savesUp',
  ages_turned: 'family',
  family_above: 'family',
  family_by_lot: 'family',
  team_sizes: 'team',
  team_of_families: 'team',
  team_by_lot: 'team',
  team_by_turn: 'team',
  team_hands_over: 'team',
  drawn_out_of_time: 'lottery',
  released_before_draw: 'reserves',
  released_before_order: 'reserves',
  two_orders: 'lottery',
  family_by_turn: 'family',
  stock_of_teams: 'questions',
  claim_alone: 'ceiling',
  several_above: 'sessionsEach',
  several_alone: 'sessionsEach',
  approval_alone: 'approval',
  rain_of_sessions: 'rainPlan',
  rain_before_sign_up: 'rainPlan',
} as const satisfies Record<PlaceMisfit, string>

/** First thing in which the rules for places do not fit each other; nothing when all do. */
export function findMisfit(rules: Rules): PlaceMisfit | undefined {
  const { startsAt, endsAt, closesAt, sessions = [], reserves = [] } = rules
  if (hasTwice(sessions) || hasTwice(reserves)) return 'twice'
  if (sessions.some((session) => session.startsAt < startsAt || session.startsAt >= endsAt)) return 'session_outside'
  if (sessions.length > 0 && sessions.reduce((sum, { capacity }) => sum + capacity, 0) !== rules.capacity)
    return 'sessions_sum'
  if (reserves.some(({ session }) => session !== undefined && sessions.every(({ id }) => id !== session)))
    return 'session_gone'
  if (sessionsOf(rules).some(({ id, capacity }) => keptIn(reserves, id) > capacity)) return 'reserves_above'
  if (!isDrawnInTime(rules)) return 'drawn_out_of_time'
  const { lottery, rotation } = rules
  if (lottery && rotation) return 'two_orders'
  if (lottery && reserves.some(({ until }) => until <= lottery.drawsAt || until > startsAt))
    return 'released_before_draw'
  if (rotation && reserves.some(({ until }) => until <= closesAt || until > startsAt)) return 'released_before_order'
  if (!lottery && !rotation && reserves.some(({ until }) => until > closesAt)) return 'released_late'
  if (rules.offer && !rules.hasWaitlist) return 'offer_without_line'
  if (rules.savesUp && !(rules.hasWaitlist && rules.family)) return 'saves_for_nobody'
  if (rules.family && rules.family.youngest > rules.family.oldest) return 'ages_turned'
  if (rules.family && rules.lottery) return 'family_by_lot'
  if (rules.family && rotation) return 'family_by_turn'
  if (rules.ceiling?.byChair && !isClaimAlone(rules.ceiling, rules)) return 'claim_alone'
  if (rules.sessionsEach !== undefined) {
    if (rules.sessionsEach > sessions.length) return 'several_above'
    if (rules.team || lottery || rotation || rules.ceiling?.byChair) return 'several_alone'
  }
  const rain = rules.rainPlan?.startsAt
  if (rain !== undefined && sessions.length > 0) return 'rain_of_sessions'
  if (rain !== undefined && rules.opensAt !== undefined && rain <= rules.opensAt) return 'rain_before_sign_up'
  if (rules.approval && (rules.team || lottery || rotation || rules.ceiling?.byChair)) return 'approval_alone'
  const misfit = rules.team && teamMisfit(rules.team, rules)
  if (misfit) return misfit
  const smallest = Math.min(...sessionsOf(rules).map(({ capacity }) => capacity))
  return rules.family && rules.family.least + 1 > smallest ? 'family_above' : undefined
}

function teamMisfit(
  team: TeamRule,
  { family, lottery, rotation, handOver, questions = [] }: Rules
): PlaceMisfit | undefined {
  if (!isPossible(team)) return 'team_sizes'
  if (family) return 'team_of_families'
  if (lottery) return 'team_by_lot'
  if (rotation) return 'team_by_turn'
  if (questions.some(({ kind }) => kind === 'stock')) return 'stock_of_teams'
  return handOver ? 'team_hands_over' : undefined
}

function isClaimAlone({ of, most }: CeilingRule, { family, team, lottery, rotation, handOver }: Rules): boolean {
  return of === 'union' && most === 1 && !family && !team && !lottery && !rotation && !handOver
}

function keptIn(reserves: Reserve[], session: string): number {
  return reservesIn(reserves, session).reduce((sum, { places }) => sum + places, 0)
}

function hasTwice(things: { id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size < things.length
}
