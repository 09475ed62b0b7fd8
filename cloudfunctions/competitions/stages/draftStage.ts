import type { BusyMatch } from '#shared/competitions/hall/busyMatch'
import { comersOf } from '#shared/competitions/hall/comersOf'
import { peopleIn } from '#shared/competitions/hall/peopleOf'
import { MAX_ROUND_ROBIN } from '#shared/competitions/play/input'
import type { CompetitionRound } from '#shared/competitions/play/round'
import { isOut } from '#shared/competitions/play/round'
import { planBracket, planGroups } from '#shared/competitions/stages/planStage'
import { playStages } from '#shared/competitions/stages/playStages'
import { type StagesStored, toStagesInput } from '#shared/competitions/stages/toStagesInput'
import { done, type Result, refused } from '#shared/result'

export type StageDraft = Pick<CompetitionRound, 'pairs' | 'lone' | 'relaxed' | 'engine' | 'groups' | 'lines' | 'plan'>

const MINUTE = 60_000
/** Time from the draw to the first call, where the day has begun. */
const AHEAD = 10 * MINUTE

/** 抽签. Groups or the bracket, with tables and times, as a draft; the same people and results always give the same draw. Tables and times go around those of others. */
export function draftStage(
  played: StagesStored,
  { startsAt, now, busy = [] }: { startsAt: number; now: number; busy?: readonly BusyMatch[] }
): Result<StageDraft, 'cannot_pair'> {
  const { competition, entrants } = played
  const { kind, groups: count, qualifiers, teams } = competition
  const inIt = entrants.filter(({ status }) => status === 'in').length
  const fault = faultOf({ kind, count, qualifiers, inIt, unit: teams ? '队' : '人' })
  if (fault) return refused('cannot_pair', fault)
  const stages = playStages(toStagesInput(played))
  if (!stages.ok) return refused('cannot_pair', stages.text)
  const { groups, lines, engine } = stages.value
  const from = startOf(played, Math.max(startsAt, roundUp(now + AHEAD)))
  const { tables, minutes, restMinutes, pauses = [], placement } = competition
  const hall = { tables, minutes, restMinutes, pauses, busy, people: peopleIn(entrants) }
  const empty = { pairs: [], lone: [], relaxed: [], engine }
  if (kind !== 'knockout' && !played.rounds.some((round) => isOut(round) && round.groups)) {
    const drawn = groups.map(({ ids }) => ids.map(Number))
    return done({ ...empty, groups: drawn, plan: planGroups(drawn, hall, from) })
  }
  if (!lines) return refused('cannot_pair', '小组赛还没有打完，先收齐成绩。')
  const places = lines.map((line) => (line && 'id' in line ? { no: Number(line.id) } : line))
  const known = new Map(stages.value.knockout?.matches.map((match) => [match.id, match]))
  const comers = comersOf({ lines: places, placement }, (id) => known.get(id))
  return done({ ...empty, lines: places, plan: planBracket(places, { ...hall, placement, comers }, from) })
}

interface Field {
  kind: string
  count: number
  qualifiers: number
  inIt: number
  unit: '人' | '队'
}

function faultOf({ kind, count, qualifiers, inIt, unit }: Field): string | undefined {
  if (inIt < 2) return `至少要有 2 ${unit}参赛。`
  if (kind === 'roundRobin' && inIt > MAX_ROUND_ROBIN)
    return `${inIt} ${unit}单循环场次太多，最多 ${MAX_ROUND_ROBIN} ${unit}，请改成先分组再淘汰。`
  if (kind !== 'groups') return undefined
  const smallest = Math.floor(inIt / count)
  if (smallest < Math.max(2, qualifiers))
    return `${inIt} ${unit}分 ${count} 组，最小的组只有 ${smallest} ${unit}，每组出线 ${qualifiers} ${unit}不够打，请减少组数或出线的${unit}数。`
  return count * qualifiers < 2 ? `只有 1 组、出线 1 ${unit}，不用再打淘汰赛，请选单循环。` : undefined
}

/** Not before the stage before is over by its plan. */
function startOf({ competition, rounds }: StagesStored, earliest: number): number {
  const { minutes, restMinutes } = competition
  const planned = rounds.filter(isOut).flatMap(({ plan = [] }) => plan.map(({ startsAt }) => startsAt))
  return Math.max(earliest, ...planned.map((at) => at + (minutes + restMinutes) * MINUTE))
}

function roundUp(at: number): number {
  return Math.ceil(at / (5 * MINUTE)) * 5 * MINUTE
}
