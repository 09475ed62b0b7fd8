import type { UnionKind } from '#shared/directory/directory'
import { FEDERATION, type Honour } from '#shared/register/honours/honour'
import { honourKey } from '../../../cloudfunctions/register/honours/honourKey'
import type { SeedUnion } from '../directoryRows'
import honours from './honours.json'

/** Honours on the wall: the federation's own of 2013, and made-up ones of a few unions, the largest first. */
export function seedHonours(unions: readonly SeedUnion[]): (Honour & { pageKey: string })[] {
  const bySize = [...unions].sort((one, other) => other.members - one.members)
  const left = new Map<UnionKind | string, SeedUnion[]>()
  for (const union of bySize) left.set(union.kind, [...(left.get(union.kind) ?? []), union])
  return honours.map(({ of, ...words }, index) => {
    const id = `honour-${index + 1}`
    const unionId = of === 'federation' ? FEDERATION : (left.get(of)?.shift()?.id ?? FEDERATION)
    return { ...words, id, unionId, addedBy: '', pageKey: honourKey(words.year, id) }
  })
}
