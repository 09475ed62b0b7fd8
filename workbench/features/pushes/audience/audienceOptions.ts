import { enterpriseSizeName, ownershipName, UNION_KINDS, unionKindName } from '#shared/directory/directory'
import { memberTagName, positionName } from '#shared/membership/member'
import type { AudienceChoices } from '#shared/pushes/choices'

/** The options of an audience with their Chinese names, the largest first where they have no order of their own. */
export function audienceOptions(choices: AudienceChoices) {
  const { unions, sizes, ownerships, industries, grids, positions, tags } = choices
  const byCount = (one: { count: number }, other: { count: number }) => other.count - one.count
  const communities = unions.filter(({ kind }) => kind === 'community')
  return {
    unionKinds: UNION_KINDS.map((id) => ({
      id,
      name: unionKindName[id],
      count: unions.filter(({ kind }) => kind === id).reduce((sum, { count }) => sum + count, 0),
    })),
    communities: communities
      .map((union) => ({ ...union, name: union.name.replace(/社区联合工会$/, '') }))
      .sort(byCount),
    unions: unions.filter(({ kind }) => kind !== 'community'),
    sizes: (['large', 'middle', 'small', 'micro'] as const).map((id) => ({
      id,
      name: enterpriseSizeName[id],
      count: sizes.find((size) => size.id === id)?.count ?? 0,
    })),
    ownerships: ownerships.map((one) => ({ ...one, name: ownershipName[one.id] })).sort(byCount),
    industries: industries.map((one) => ({ ...one, name: one.id })).sort(byCount),
    positions: positions.map((one) => ({ ...one, name: positionName[one.id] })),
    tags: tags.map((one) => ({ ...one, name: memberTagName[one.id] })),
    grids,
  }
}

/** The chosen unions after another choice among some of them (`isMine`); the others stay. */
export function chosenWith(unionIds: string[], isMine: (id: string) => boolean, chosen: string[]): string[] {
  return [...unionIds.filter((id) => !isMine(id)), ...chosen]
}

/** The options shown at first: the first few, and those that are chosen. */
export function shownOptions<Option extends { id: string }>(options: Option[], chosen: string[], atFirst: number) {
  return options.filter(({ id }, index) => index < atFirst || chosen.includes(id))
}
