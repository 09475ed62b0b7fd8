import { NO_UNION } from '#shared/directory/directory'
import type { Building } from '#shared/directory/territory'
import type { Dice } from '../dice'
import type { SeedEnterprise } from '../directoryRows'
import stories from './storyBuildings.json'

/** In a hundred: how many of a grid with a building are in it, and how many there have no floor or one that is not there. */
const IN_BUILDING = 88
const WITHOUT_FLOOR = 4
const WRONG_FLOOR = 1

/** Puts enterprises into the buildings of their grids, the others behind doors of the street; firms of the stories first. */
export function placeEnterprises(dice: Dice, enterprises: SeedEnterprise[], buildings: Building[]): SeedEnterprise[] {
  const inGrid = new Map<string, Building[]>()
  for (const building of buildings) inGrid.set(building.areaId, [...(inGrid.get(building.areaId) ?? []), building])
  return enterprises.map((enterprise) => {
    if (enterprise.isOutside) return { ...enterprise, address: `外区示例路 ${1 + dice.below(99)} 号` }
    const home = homeOfStory(enterprise, buildings)
    if (home) return inside(enterprise, home.building, home.floor)
    const among = inGrid.get(enterprise.gridId) ?? []
    if (among.length === 0 || dice.below(100) >= IN_BUILDING) return atTheStreet(dice, enterprise)
    const building = dice.pick(among)
    return inside(enterprise, building, floorIn(dice, building))
  })
}

/** The firm of a community's union stays in its community. */
function homeOfStory({ name, unionId }: SeedEnterprise, buildings: Building[]) {
  if (unionId !== NO_UNION && unionId.startsWith('union-c')) return undefined
  for (const story of stories) {
    const [, floor] = story.tenants.find(([firm]) => name === `${firm}（示例）`) ?? []
    const building = buildings.find((one) => one.name === story.name)
    if (floor && building) return { building, floor }
  }
  return undefined
}

function inside(enterprise: SeedEnterprise, { id, areaId, address }: Building, floor: string): SeedEnterprise {
  return { ...enterprise, gridId: areaId, buildingId: id, address, ...(floor && { floor }) }
}

function atTheStreet(dice: Dice, enterprise: SeedEnterprise): SeedEnterprise {
  return { ...enterprise, address: `长桥示例胡同 ${1 + dice.below(180)} 号`, floor: '1 层' }
}

function floorIn(dice: Dice, { floors, below }: Building): string {
  const chance = dice.below(100)
  if (chance < WITHOUT_FLOOR) return ''
  if (chance < WITHOUT_FLOOR + WRONG_FLOOR) return `${floors + 2} 层`
  if (below > 0 && chance < 10) return 'B1'
  const floor = 1 + dice.below(floors)
  return chance < 25 ? `${floor} 层 ${floor}${String(1 + dice.below(12)).padStart(2, '0')} 室` : `${floor} 层`
}
