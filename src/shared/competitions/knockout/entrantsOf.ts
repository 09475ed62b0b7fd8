import { done } from '../../result'
import { checkEntrants } from '../checkEntrants'
import { randomFrom } from '../random'
import { type CompetitionAnswer, refuse } from '../refusal'
import { seedingOf } from '../seedingOf'
import { type Drawn, halvings } from './drawn'
import type { KnockoutInput } from './input'

export interface KnockoutField {
  /** Entrants in seeding order. */
  entrants: Drawn[]
  seeds: number
  random: () => number
}

/**
 * 入围名单. The entrants in seeding order, or the qualified of each group: all firsts before all seconds, the firsts as
 * seeds. Refuses doubled or unknown entrants, fewer than two, more than 256, and groups that are too small.
 */
export function entrantsOf(input: KnockoutInput): CompetitionAnswer<KnockoutField> {
  const list = input.groups ? qualifiedOf(input, input.groups) : done(rankedOf(input))
  if (!list.ok) return list
  const fault = checkEntrants(list.value.entrants)
  if (fault) return fault
  const count = list.value.entrants.length
  if (count < 2) return refuse('no_entrants', '淘汰赛至少要有两个参赛者，请补齐名单。')
  if (count > 256) return refuse('bad_input', `淘汰赛最多 256 个参赛者，现在有 ${count} 个，请先分组。`)
  return done({ ...list.value, random: randomFrom(input.seed) })
}

type Ordered = Omit<KnockoutField, 'random'>

function rankedOf({ entrants, seed }: KnockoutInput): Ordered {
  const isSeed = ({ rank, number }: KnockoutInput['entrants'][number]) => (rank ?? number ?? null) !== null
  const drawn = entrants.some(isSeed) ? seedingOf(entrants, seed) : [...entrants].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    seeds: entrants.filter(isSeed).length,
    entrants: drawn.map(({ id, unit, group }) => ({
      id,
      unit: unit ?? undefined,
      group: group ?? undefined,
      groupLevels: group ? 1 : 0,
    })),
  }
}

function qualifiedOf({ entrants, qualifiers }: KnockoutInput, groups: string[][]): CompetitionAnswer<Ordered> {
  const small = groups.findIndex((group) => group.length < qualifiers)
  if (small >= 0)
    return refuse(
      'bad_input',
      `第 ${small + 1} 组只有 ${groups[small]?.length} 人，出不了 ${qualifiers} 人，请减少出线人数。`
    )
  const units = new Map(entrants.map(({ id, unit }) => [id, unit ?? undefined]))
  const unknown = entrants.length > 0 ? groups.flat().find((id) => !units.has(id)) : undefined
  if (unknown !== undefined)
    return refuse('unknown_entrant', `小组里的 ${unknown} 不在参赛名单里，请核对。`, { entrants: [unknown] })
  const groupLevels = halvings(qualifiers)
  const qualified = Array.from({ length: qualifiers }, (_none, rank) =>
    groups.map((group, index) => {
      const id = group[rank] as string
      return { id, unit: units.get(id), group: String(index), groupLevels }
    })
  )
  return done({ entrants: qualified.flat(), seeds: groups.length })
}
