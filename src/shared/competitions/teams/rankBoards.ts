import { done } from '../../result'
import { checkEntrants } from '../checkEntrants'
import { ENGINE } from '../engine'
import { drawOrder, randomFrom } from '../random'
import { type CompetitionAnswer, refuse } from '../refusal'
import type { GroupTie } from '../tableTennis/explainGroup'
import type { GroupMatch, GroupRankingInput } from '../tableTennis/input'
import type { GroupRanking } from '../tableTennis/rankGroup'
import type { GroupStepName } from '../tableTennis/resolveGroup'

/** 分台的一场. Points of the boards that the two teams have won. */
type BoardsMatch = GroupMatch & { boards?: [number, number] | undefined }

export interface TeamGroup extends Omit<GroupRankingInput, 'matches'> {
  matches: BoardsMatch[]
}

const STEPS = ['matchPoints', 'boardPoints', 'between'] as const satisfies GroupStepName[]

/**
 * 分台团体名次. Match points 2–1–0, then the points of all boards, then what the equal ones played among themselves; at last
 * the lot, from the seed. Refuses unknown teams and two that met twice.
 */
export function rankBoards({ entrants, matches, seed }: TeamGroup): CompetitionAnswer<GroupRanking> {
  const ids = entrants.map(({ id }) => id).sort()
  const fault = checkEntrants(entrants)
  if (fault) return fault
  const unknown = matches.flatMap(({ a, b }) => [a, b]).find((id) => !ids.includes(id))
  if (unknown !== undefined)
    return refuse('unknown_entrant', `${unknown} 不在这个组里，请核对。`, { entrants: [unknown] })
  const met = new Set(matches.map(pairOf))
  if (met.size < matches.length) return refuse('doubled_result', '同样两队有两份成绩，请只保留一份。')
  const random = randomFrom(seed)
  const lots: string[][] = []
  const order = resolve(ids, matches, (tied) => {
    const drawn = drawOrder(tied, random)
    lots.push(drawn)
    return drawn
  })
  return done({
    ...{ order, lots, engine: ENGINE },
    matchPoints: Object.fromEntries(ids.map((id) => [id, countOf('matchPoints', id, { matches, tied: ids })])),
    missing: ids.flatMap((one, at) =>
      ids.slice(at + 1).flatMap((other): [string, string][] => (met.has(`${one} ${other}`) ? [] : [[one, other]]))
    ),
  })
}

/** Every set of equals in the order in which it was resolved. */
export function explainBoards({ entrants, matches }: TeamGroup): GroupTie[] {
  const ties: GroupTie[] = []
  const ids = entrants.map(({ id }) => id).sort()
  resolve(
    ids,
    matches,
    (tied) => tied,
    (tie) => {
      // The table itself shows who has how many match points.
      if (tie.steps.length > 1) ties.push(tie)
    }
  )
  return ties
}

/** Equals are parted by each step in turn; each part goes on with the steps that are left. */
function resolve(
  ids: string[],
  matches: BoardsMatch[],
  draw: (tied: string[]) => string[],
  told: (tie: GroupTie) => void = () => {}
): string[] {
  const part = (tied: string[], from: number, before: GroupTie['steps']): string[] => {
    if (tied.length <= 1) return tied
    const steps = [...before]
    for (const [at, by] of STEPS.entries()) {
      if (at < from) continue
      const values = new Map(tied.map((id) => [id, countOf(by, id, { matches, tied })]))
      steps.push({ by, values: Object.fromEntries(tied.map((id) => [id, { won: values.get(id) ?? 0, lost: 0 }])) })
      const sizes = [...new Set(values.values())].sort((one, other) => other - one)
      if (sizes.length === 1) continue
      const parts = sizes.map((size) => tied.filter((id) => values.get(id) === size))
      told({ ids: tied, steps, parts })
      return parts.flatMap((one) => part(one, at + 1, stepsFor(steps, one)))
    }
    const drawn = draw(tied)
    told({ ids: tied, steps, parts: [drawn] })
    return drawn
  }
  return part(ids, 0, [])
}

function stepsFor(steps: GroupTie['steps'], ids: string[]): GroupTie['steps'] {
  return steps.map(({ by, values }) => ({
    by,
    values: Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id))),
  }))
}

function countOf(by: (typeof STEPS)[number], id: string, among: { matches: BoardsMatch[]; tied: string[] }): number {
  const own = among.matches.filter(
    ({ a, b }) => (a === id || b === id) && (by !== 'between' || (among.tied.includes(a) && among.tied.includes(b)))
  )
  return own.reduce((sum, { a, boards: [first, second] = [0, 0] }) => {
    const [mine, theirs] = a === id ? [first, second] : [second, first]
    if (by === 'boardPoints') return sum + mine
    return sum + (mine > theirs ? 2 : Number(mine === theirs))
  }, 0)
}

function pairOf({ a, b }: BoardsMatch): string {
  return [a, b].sort().join(' ')
}
