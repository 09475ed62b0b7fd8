import type { BracketSeen, StageMatchSeen, StagesView } from '#shared/competitions/stages/view'

/** So much can be read at ten metres on one page. */
const LINES = 24
const GROUPS = 6
const BRACKET_LINES = 16

export type StagePage =
  | { kind: 'calls'; matches: StageMatchSeen[] }
  | { kind: 'groups'; from: number; groups: number[] }
  | { kind: 'bracket'; bracket: BracketSeen }

/** 大屏的页. Who is called to which table first, then the bracket, then the groups as long as they are played. */
export function stagePages({ matches, groups, bracket }: StagesView): StagePage[] {
  const coming = matches
    .filter(({ state, first, second }) => state !== 'final' && first !== null && second !== null)
    .sort((one, other) => one.startsAt - other.startsAt || one.table - other.table)
  const calls = parts(coming, LINES).map((part): StagePage => ({ kind: 'calls', matches: part }))
  const all = parts(
    groups.map((_group, at) => at),
    GROUPS
  )
  const ofGroups = all.map((part): StagePage => ({ kind: 'groups', from: part[0] ?? 0, groups: part }))
  return [...calls, ...(bracket ? [{ kind: 'bracket' as const, bracket: lastRounds(bracket) }] : ofGroups)]
}

/** The rounds that have room: of a large bracket those from sixteen lines on. */
export function lastRounds(bracket: BracketSeen): BracketSeen {
  const from = Math.max(0, Math.log2(bracket.size / BRACKET_LINES)) + 1
  return { ...bracket, matches: bracket.matches.filter(({ round }) => round >= from) }
}

function parts<One>(all: One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_none, at) => all.slice(at * size, (at + 1) * size))
}
