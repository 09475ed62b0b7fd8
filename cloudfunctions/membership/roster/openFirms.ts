import type { Store } from '#server/store'
import { gramsOf, plainText } from '#shared/directory/grams'
import { groupBy } from './groupBy'

export interface Firm {
  id: string
  name: string
  unionId: string
}

/**
 * Likeness from which another firm's name may be meant; with less in common it is another firm, not a slip of the pen.
 */
const ALIKE = 0.4

/** 企业名对照. Finds a firm by its name, whatever its character width and punctuation; else suggests the nearest name. */
export async function openFirms({ enterprises }: Store) {
  const firms = await enterprises.listAll({ where: { closedAt: null }, fields: ['name', 'unionId', 'grams'] })
  const byName = groupBy(firms, ({ name }) => plainText(name))
  const nearest = new Map<string, string | undefined>()

  const nearestTo = (name: string) => {
    const grams = new Set(gramsOf(name))
    const scored = firms.map((firm) => ({ name: firm.name, score: likeness(grams, firm.grams) }))
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { name: '', score: 0 })
    return best.score >= ALIKE ? best.name : undefined
  }

  const names = new Map(firms.map(({ id, name }) => [id, name]))

  return {
    nameOf: (id: string): string => names.get(id) ?? '另一家企业',
    find: (name: string): Firm | 'unknown' | 'several' => {
      const found = byName.get(plainText(name)) ?? []
      return found.length > 1 ? 'several' : (found[0] ?? 'unknown')
    },
    nearestTo: (name: string): string | undefined => {
      if (!nearest.has(name)) nearest.set(name, nearestTo(name))
      return nearest.get(name)
    },
  }
}

export type Firms = Awaited<ReturnType<typeof openFirms>>

/** Share of character pairs that two names have in common, from 0 to 1. */
function likeness(grams: Set<string>, others: string[]): number {
  const shared = others.filter((gram) => grams.has(gram)).length
  return (2 * shared) / (grams.size + others.length || 1)
}
