import type { GenericSchema, InferOutput } from 'valibot'
import { DrawGroupsSchema, drawGroups } from '#shared/competitions/groups/drawGroups'
import { KnockoutSchema } from '#shared/competitions/knockout/input'
import { knockout } from '#shared/competitions/knockout/knockout'
import type { CompetitionAnswer } from '#shared/competitions/refusal'
import { RoundRobinSchema } from '#shared/competitions/roundRobin/input'
import { scheduleRoundRobin } from '#shared/competitions/roundRobin/scheduleRoundRobin'
import { StagesSchema } from '#shared/competitions/stages/input'
import { playStages } from '#shared/competitions/stages/playStages'
import { StandingsSchema } from '#shared/competitions/standings/input'
import { rankTeams } from '#shared/competitions/standings/rankTeams'
import { standingsOf } from '#shared/competitions/standings/standingsOf'
import { SwissSchema } from '#shared/competitions/swiss/input'
import { pairRound } from '#shared/competitions/swiss/pairRound'
import { CheckScoreSchema, checkScore } from '#shared/competitions/tableTennis/checkScore'
import { GroupRankingSchema } from '#shared/competitions/tableTennis/input'
import { rankGroup } from '#shared/competitions/tableTennis/rankGroup'
import { TeamMatchSchema, TeamRankingSchema } from '#shared/competitions/teams/input'
import { playTeamMatch } from '#shared/competitions/teams/playTeamMatch'
import { exportTrf, TrfSchema } from '#shared/competitions/trf/exportTrf'
import { done } from '#shared/result'
import { checkDraw, DrawProofSchema } from './checkDraw'

export interface Command {
  about: string
  /** Lines of the help for what the schema alone does not say. */
  notes: string[]
  schema: GenericSchema
  run: (input: never) => CompetitionAnswer<unknown>
}

/** 命令: the commands by their names, each with the schema of its input. */
export const commands: Record<string, Command> = {
  pair: command('积分编排：编下一轮', SwissSchema, pairRound, [
    'result：1-0 先手胜，1/2 和，0-1 后手胜；1-0f、0-1f 一方弃权，0-0f 双方弃权；second 为 null 时填 bye 轮空、halfBye 申请的半分轮空、absent 弃权。',
    'number 是抽到的号码；没有号码的按 rating，再按 seed 抽签排在后面。',
  ]),
  standings: command('积分名次', StandingsSchema, standingsOf, [
    'tiebreaks 按顺序比较，省略时用 preset（默认 rules2020）；中文名也可以。fixedTiebreaks 是赛前公布的顺序，不一致时输出 changed。',
  ]),
  'round-robin': command('循环赛：贝格尔编排表', RoundRobinSchema, scheduleRoundRobin),
  groups: command('分组抽签：蛇形，同单位分散', DrawGroupsSchema, drawGroups),
  'group-ranking': command('乒乓球小组名次', GroupRankingSchema, rankGroup, [
    "walkover、retired 填没有到场、中途退出的一方：'a'、'b' 或参赛者 id。",
  ]),
  knockout: command('淘汰赛：抽签、对阵、更正', KnockoutSchema, knockout, [
    'rank 是种子名次，没有的抽签；lines 给出已抽好的签表。results 填各场胜者，corrections 填更正：先列出将作废的场次，apply 为 true 才生效。',
  ]),
  stages: command('分组、循环和淘汰：抽签、名次、对阵', StagesSchema, playStages, [
    '工作台下载的编排文件就是它的输入。drawn 是抽好的分组，lines 是抽好的签表；省略时重新抽，同样的 seed 得出同样的结果。',
  ]),
  'check-score': command('乒乓球比分核对', CheckScoreSchema, checkScore, [
    '只给一局时核对这一局；给两局以上时要打完，或注明 walkover、retired（没有到场、中途退出的一方）。',
  ]),
  'team-match': command('团体赛：出场、逐盘成绩、结果', TeamMatchSchema, playTeamMatch),
  'team-ranking': command('团体名次：每单位取前 n 名', TeamRankingSchema, ({ standings, ...by }) =>
    done(rankTeams(standings, by))
  ),
  'check-draw': command('核对活动名额的抽签：种子、名单、名次', DrawProofSchema, checkDraw, [
    '输入是手机活动页“怎么知道抽得公平”里复制的内容，抽签以后才完整。',
  ]),
  trf: command('积分编排赛的 TRF 文件', TrfSchema, exportTrf),
}

function command<Schema extends GenericSchema>(
  about: string,
  schema: Schema,
  run: (input: InferOutput<Schema>) => CompetitionAnswer<unknown>,
  notes: string[] = []
): Command {
  return { about, notes, schema, run }
}
