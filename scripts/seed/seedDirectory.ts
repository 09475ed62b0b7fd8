import { type EnterpriseSize, NO_UNION, type Ownership, type Union } from '#shared/directory/directory'
import { nameKeys } from '../../cloudfunctions/directory/feature'
import communities from './communities.json'
import { type Dice, openDice } from './dice'
import type { Directory, SeedEnterprise, SeedUnion } from './directoryRows'
import { firmNames, weddingNames } from './firmNames'
import { fillEnterprises } from './ground/fillEnterprises'
import { openGrids } from './ground/gridOf'
import { openStation } from './ground/openStation'
import { placeEnterprises } from './ground/placeEnterprises'
import { seedTerritory } from './ground/seedTerritory'
import names from './names.json'
import { personName } from './personName'
import { seedUnfounded } from './seedUnfounded'

const ENTERPRISE_UNIONS = 185
const FIRMS = 745
const GRID_SEED = 71
const UNFOUNDED_SEED = 38
const TERRITORY_SEED = 13
const WEDDING = { name: '西单特色街婚庆行业工会联合会', enterprises: 23, members: 310 }
const MEMBERS_OF_ENTERPRISE_UNIONS = 5610

/**
 * 199 unions, the 768 enterprises that belong to them, and those that have no union yet or lie outside the district. All but
 * the names of communities is invented.
 */
export function seedDirectory(dice: Dice, now: number): Directory {
  const { firms, foreign } = firmNames(dice, FIRMS)
  const weddings = weddingNames(dice, WEDDING.enterprises)
  const own = firms.splice(0, ENTERPRISE_UNIONS)
  const unions: SeedUnion[] = []
  const enterprises: SeedEnterprise[] = []

  const add = (
    union: Omit<Union, 'chair' | 'officer' | 'grams' | 'spelt' | 'id'>,
    id: string,
    firmsOfUnion: string[]
  ) => {
    unions.push({ ...union, id, officer: '', chair: personName(dice), ...nameKeys(union.name), pageKey: id })
    const shares = shareOut(dice, union.members, firmsOfUnion.length)
    firmsOfUnion.forEach((name, index) => {
      enterprises.push(
        newEnterprise({
          dice,
          name,
          union: { id, name: union.name },
          number: enterprises.length,
          members: shares[index] ?? 0,
        })
      )
    })
  }

  communities.forEach(({ name, source, ...counts }, index) => {
    const union = {
      ...counts,
      name: `${name}社区联合工会`,
      kind: 'community' as const,
      source: source as 'public' | 'unverified',
    }
    add(union, `union-c${String(index + 1).padStart(2, '0')}`, firms.splice(0, counts.enterprises))
  })
  add({ ...WEDDING, kind: 'industry' }, 'union-i01', weddings)
  const memberShares = shareOut(dice, MEMBERS_OF_ENTERPRISE_UNIONS, ENTERPRISE_UNIONS)
  own.forEach((firm, index) => {
    const union = {
      name: `${firm}工会（示例）`,
      kind: 'enterprise' as const,
      enterprises: 1,
      members: memberShares[index] ?? 0,
    }
    add(union, `union-e${String(index + 1).padStart(3, '0')}`, [firm])
  })
  const gridFor = openGrids(openDice(GRID_SEED))
  const placed = enterprises.map((enterprise) => ({ ...enterprise, gridId: gridFor(enterprise.unionId) }))
  const ground = openDice(TERRITORY_SEED)
  const { territory, areas, buildings } = seedTerritory(ground)
  const all = [...withKinds(dice, placed), ...seedUnfounded(openDice(UNFOUNDED_SEED), foreign)]
  const housed = fillEnterprises(ground, placeEnterprises(ground, all, buildings), now)
  const station = openStation(housed.filter(({ unionId }) => unionId !== NO_UNION))
  const served = housed.map(station.serve)
  return {
    unions: unions.map((union) => station.serveUnion(union, served)),
    enterprises: served,
    ...{ territory, areas: areas.map(station.serveArea), buildings },
  }
}

function newEnterprise(firm: {
  dice: Dice
  name: string
  union: { id: string; name: string }
  number: number
  members: number
}): SeedEnterprise {
  const { dice, name, union, number, members } = firm
  const id = `ent-${String(number + 1).padStart(3, '0')}`
  const full = `${name}（示例）`
  const trade = names.trades.find(([word]) => name.endsWith(word ?? ''))
  return {
    id,
    name: full,
    unionId: union.id,
    unionName: union.name,
    size: 'micro',
    ownership: 'private',
    industry: trade?.[1] ?? '婚庆',
    gridId: '',
    address: `${dice.pick(names.buildings)} ${1 + dice.below(18)} 层`,
    members,
    ...nameKeys(full),
    pageKey: id,
  }
}

/** Shares of a total: at least two each, and exactly the total together. */
function shareOut(dice: Dice, total: number, among: number): number[] {
  const least = Math.min(2, Math.floor(total / among))
  const shares = Array.from({ length: among }, () => least)
  for (let rest = total - least * among; rest > 0; rest--) {
    const index = dice.below(among)
    shares[index] = (shares[index] ?? 0) + 1
  }
  return shares
}

const SIZES: [EnterpriseSize, number][] = [
  ['large', 41],
  ['middle', 118],
  ['small', 237],
  ['micro', 372],
]
const OWNERSHIPS: [Ownership, number][] = [
  ['private', 612],
  ['public', 96],
  ['foreign', 34],
  ['social', 26],
]

/** Gives enterprises their size and ownership: the largest rosters get the largest sizes; ownership is thrown. */
function withKinds(dice: Dice, enterprises: SeedEnterprise[]): SeedEnterprise[] {
  const bySize = [...enterprises].sort((a, b) => b.members - a.members).map(({ id }) => id)
  const sizes = SIZES.flatMap(([size, count]) => Array.from({ length: count }, () => size))
  const sizeOf = new Map(bySize.map((id, rank) => [id, sizes[rank]]))
  const ownerships = dice.shuffle(OWNERSHIPS.flatMap(([kind, count]) => Array.from({ length: count }, () => kind)))
  return enterprises.map((enterprise) => ({
    ...enterprise,
    size: sizeOf.get(enterprise.id) ?? 'micro',
    ownership: ownerships.pop() ?? 'private',
  }))
}
