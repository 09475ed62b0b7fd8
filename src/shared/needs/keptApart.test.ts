import { countNeeds, type NeedRow } from './countNeeds'
import type { NeedTag } from './need'

const NAMES = {
  unions: new Map(['a', 'b', 'c', 'd'].map((id) => [id, `工会 ${id}`])),
  buildings: new Map(['tower', 'court', 'hall', 'yard'].map((id) => [id, `楼 ${id}`])),
}

function people(many: number, unionId: string, buildingId: string, tags: NeedTag[] = ['law']): NeedRow[] {
  return Array.from({ length: many }, () => ({
    ...{
      tags,
      places: tags.map(() => 'season' as const),
      unionId,
      enterpriseId: `${unionId}-${buildingId}`,
      buildingId,
    },
  }))
}

const buildingsOf = (rows: NeedRow[]) => countNeeds(rows, [], NAMES).buildings.map(({ id }) => id)
const REST = [...people(9, 'b', 'court'), ...people(14, 'd', 'hall'), ...people(20, 'd', 'yard')]

test('a building is not shown where a union that lies in it leaves a few, nor the one beside it that would bring it back', () => {
  const alone = [...people(12, 'a', 'tower'), ...REST]
  expect(buildingsOf(alone)).toEqual(['yard', 'hall', 'tower', 'court'])
  const two = people(2, 'c', 'tower')
  expect(buildingsOf([...alone, ...two, ...people(7, 'c', 'hall')])).toEqual(['hall', 'yard'])
})

test('nor where the buildings that lie in a union leave a few of it', () => {
  const rows = [...people(8, 'a', 'tower'), ...people(3, 'a', ''), ...people(6, 'b', ''), ...REST]
  expect(buildingsOf(rows)).not.toContain('tower')
})

test('the same for one tag: the building stays, its tag goes', () => {
  const rows = [
    ...people(12, 'a', 'tower'),
    ...people(2, 'c', 'tower', ['law', 'rest']),
    ...people(9, 'c', 'tower', ['rest']),
    ...people(6, 'c', 'hall'),
    ...REST,
  ]
  const tower = countNeeds(rows, [], NAMES).buildings.find(({ id }) => id === 'tower')
  expect(tower?.tags.map(({ tag }) => tag)).toEqual(['rest'])
})

test('whatever people there are, a line less the lines that lie in it is nobody, or a group', () => {
  let seed = 7
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % limit
  }
  let shown = 0
  for (let round = 0; round < 300; round++) {
    const rows = [...NAMES.unions.keys()].flatMap((union) =>
      ['', ...NAMES.buildings.keys()].flatMap((building) => (below(3) === 0 ? people(below(14), union, building) : []))
    )
    const { unions, buildings } = countNeeds(rows, [], NAMES)
    shown += buildings.length
    for (const [outer, key, inner, within] of [
      [buildings, 'buildingId', unions, 'unionId'],
      [unions, 'unionId', buildings, 'buildingId'],
    ] as const)
      for (const line of outer) {
        const inside = inner.filter(({ id }) => rows.every((row) => row[within] !== id || row[key] === line.id))
        const left = inside.reduce((rest, one) => rest - one.people, line.people)
        expect(inside.length === 0 || left === 0 || left >= 5).toBe(true)
      }
  }
  expect(shown).toBeGreaterThan(100)
})
