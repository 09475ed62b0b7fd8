import { groundKeys } from '#shared/directory/groundKeys'
import type { Area, Building, Territory } from '#shared/directory/territory'
import { LEVELS, THE_TERRITORY } from '#shared/directory/territory'
import { nameKeys } from '../../../cloudfunctions/directory/feature'
import communities from '../communities.json'
import type { Dice } from '../dice'
import names from '../names.json'
import { gridEdges, gridId } from './gridOf'
import stories from './storyBuildings.json'

/** The street of the demonstration; its size is the real one's, the rest is made up. */
const TERRITORY: Territory = {
  ...{ id: THE_TERRITORY, levels: LEVELS, squareKm: 4.24 },
  ...{ phone: '010-0000 0000', hours: '工作日 9:00–17:00' },
  bounds: { south: 39.9, west: 116.36, north: 39.93, east: 116.4 },
}

const KINDS = ['大厦', '商务楼', '写字楼', '广场', '中心']
/** Every so manieth grid has houses of one storey alone. */
const WITHOUT_BUILDING = 4

/** 13 communities, 71 grids and some fifty buildings; all but the names of communities is invented. */
export function seedTerritory(dice: Dice): { territory: Territory; areas: Area[]; buildings: Building[] } {
  const edges = gridEdges()
  const taken = (stem: string) => stories.some(({ name }) => name.startsWith(stem))
  const stems = dice.shuffle([...names.firms, ...names.newcomers].filter((stem) => !taken(stem)))
  const areas: Area[] = []
  const buildings: Building[] = []
  communities.forEach(({ name }, community) => {
    const parentId = communityId(community)
    areas.push(anArea({ id: parentId, name: `${name}社区`, level: 0, parentId: '', order: community + 1 }))
    for (let number = (edges[community] ?? 0) + 1; number <= (edges[community + 1] ?? 0); number++) {
      const id = gridId(number)
      areas.push(anArea({ id, name: `第 ${number} 网格`, level: 1, parentId, order: number }))
      const place = placeIn(dice, community)
      const ofStory = stories.filter((story) => gridOfStory(edges, story) === id)
      const stem = ofStory.length === 0 && number % WITHOUT_BUILDING !== 0 && stems.shift()
      const made = stem
        ? [{ name: `${stem}${dice.pick(KINDS)}（示例）`, floors: 5 + dice.below(12), below: dice.below(3) }]
        : []
      for (const { name: title, floors, below } of [...ofStory, ...made])
        buildings.push(
          aBuilding({ number: buildings.length + 1, areaId: id, name: title, floors, below, street: name, place })
        )
    }
  })
  return { territory: TERRITORY, areas, buildings }
}

export function communityId(index: number): string {
  return `community-${String(index + 1).padStart(2, '0')}`
}

function gridOfStory(edges: number[], { community, grid }: { community: number; grid: number }): string {
  return gridId((edges[community] ?? 0) + grid + 1)
}

function anArea(area: Omit<Area, 'pageKey' | 'grams' | 'spelt'>): Area {
  return { ...area, ...groundKeys(area.id, nameKeys(area.name)) }
}

interface Made extends Pick<Building, 'areaId' | 'name' | 'floors' | 'below'> {
  number: number
  street: string
  place: { lat: number; lng: number }
}

function aBuilding({ number, street, place: { lat, lng }, ...rest }: Made): Building {
  const id = `building-${String(number).padStart(3, '0')}`
  const address = `${street}示例胡同 ${number * 2 + 1} 号`
  const aside = (degrees: number) => Math.round((degrees + (number % 7) * 0.0003) * 1e6) / 1e6
  const place = { lat: aside(lat), lng: aside(lng) }
  return { ...{ id, address, place, ...rest }, ...groundKeys(id, nameKeys(rest.name, { others: [address] })) }
}

/** Somewhere in the cell of a community: four by four of them lie between the bounds. */
function placeIn(dice: Dice, community: number) {
  const within = (from: number, cell: number, size: number) => from + (cell + 0.1 + dice.below(70) / 100) * size
  return { lat: within(39.9, Math.floor(community / 4), 0.0075), lng: within(116.36, community % 4, 0.01) }
}
