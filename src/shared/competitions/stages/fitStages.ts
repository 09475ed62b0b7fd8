import { tooLong } from '../hall/tooLong'
import type { TableTennisCompetition } from '../play/competition'
import type { PlannedMatch } from '../play/round'

interface Planned {
  units: readonly string[]
  competition: Pick<TableTennisCompetition, 'kind' | 'groups' | 'qualifiers' | 'minutes' | 'teams' | 'pairs'>
  plan: readonly PlannedMatch[]
  endsAt: number
}

const MINUTE = 60_000

/** 合不合适. What an organiser should know before a stage is out: groups too small or full of colleagues, a day too long. */
export function fitStages({ units, competition, plan, endsAt }: Planned): string[] {
  const { kind, groups, qualifiers, minutes, teams, pairs } = competition
  const each = teams ? '队' : pairs ? '对' : '人'
  const count = units.length
  const smallest = Math.floor(count / groups)
  const [unit, size] = largestOf(units)
  const last = Math.max(...plan.map(({ startsAt }) => startsAt), 0) + minutes * MINUTE
  return [
    ...(kind === 'groups' && count > 0 && smallest < Math.max(qualifiers, 2)
      ? [
          `${count} ${each}分 ${groups} 组，最小的组只有 ${smallest} ${each}，每组出线 ${qualifiers} ${each}不够打，请减少组数。`,
        ]
      : []),
    ...(kind === 'groups' && unit && size > groups
      ? [`${unit}有 ${size} ${each}，只有 ${groups} 组：有的组里同单位一定会碰面。`]
      : []),
    ...(plan.length > 0 ? tooLong({ what: '这一阶段', last, endsAt }) : []),
  ]
}

function largestOf(units: readonly string[]): [string, number] {
  const sizes = new Map<string, number>()
  for (const unit of units) if (unit) sizes.set(unit, (sizes.get(unit) ?? 0) + 1)
  return [...sizes].reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])
}
