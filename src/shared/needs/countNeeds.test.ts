import { countEnterprise, countGroups, countNeeds, countTags, type NeedRow, unionOf } from './countNeeds'
import type { NeedTag } from './need'

const NAMES = {
  unions: new Map(['a', 'b', 'c', 'd'].map((id) => [id, `工会 ${id}`])),
  buildings: new Map(['tower', 'court'].map((id) => [id, `楼 ${id}`])),
}

/** So many people of one enterprise, who all need the same. */
function people(many: number, enterpriseId: string, tags: NeedTag[], over: Partial<NeedRow> = {}): NeedRow[] {
  const unionId = enterpriseId[0] ?? ''
  return Array.from({ length: many }, () => ({
    ...{ tags, places: tags.map(() => 'season' as const), unionId, enterpriseId, buildingId: 'tower' },
    ...over,
  }))
}

const tagsIn = (rows: NeedRow[], id: string) =>
  countGroups(rows, unionOf, NAMES.unions).find((one) => one.id === id)?.tags

test('a tag that few need is not shown, nor the one beside it that would tell it', () => {
  expect(countTags([...people(9, 'a1', ['summer']), ...people(5, 'a1', ['law'])])).toEqual([
    { tag: 'summer', people: 9 },
    { tag: 'law', people: 5 },
  ])
  expect(
    countTags([...people(9, 'a1', ['summer']), ...people(7, 'a1', ['rest']), ...people(4, 'a1', ['law'])])
  ).toEqual([{ tag: 'summer', people: 9 }])
})

test('a whole of few is not told', () => {
  expect(countNeeds(people(4, 'a1', ['law']), [], NAMES)).toEqual({
    ...{ tags: [], places: [], unions: [], buildings: [] },
    rest: { unions: 0, buildings: 0 },
  })
})

test('people, tags with the season before, where it was asked, unions, buildings, and who is in none', () => {
  const rows = [
    ...people(8, 'a1', ['summer', 'rest']),
    ...people(6, 'b1', ['summer'], { buildingId: 'court' }),
    ...people(5, 'c1', ['rest'], { buildingId: '', places: ['event'] }),
  ]
  expect(countNeeds(rows, people(7, 'a1', ['summer']), NAMES)).toEqual({
    people: 19,
    tags: [
      { tag: 'summer', people: 14, before: 7 },
      { tag: 'rest', people: 13 },
    ],
    places: [
      { from: 'season', needs: 22 },
      { from: 'event', needs: 5 },
    ],
    unions: [
      {
        ...{ id: 'a', name: '工会 a', people: 8 },
        tags: [
          { tag: 'summer', people: 8 },
          { tag: 'rest', people: 8 },
        ],
      },
      { id: 'b', name: '工会 b', people: 6, tags: [{ tag: 'summer', people: 6 }] },
      { id: 'c', name: '工会 c', people: 5, tags: [{ tag: 'rest', people: 5 }] },
    ],
    buildings: [
      {
        ...{ id: 'tower', name: '楼 tower', people: 8 },
        tags: [
          { tag: 'summer', people: 8 },
          { tag: 'rest', people: 8 },
        ],
      },
      { id: 'court', name: '楼 court', people: 6, tags: [{ tag: 'summer', people: 6 }] },
    ],
    rest: { unions: 0, buildings: 5 },
  })
})

test('a union that few speak in is hidden, with the smallest beside it as long as a sum would tell it', () => {
  const rows = [...people(9, 'a1', ['law']), ...people(6, 'b1', ['law']), ...people(3, 'c1', ['law'])]
  expect(countGroups(rows, unionOf, NAMES.unions).map(({ id }) => id)).toEqual(['a'])
})

test('a tag of a union is not what the whole leaves for a union in which few need it', () => {
  const other = (id: string) => people(9, `${id}1`, ['rest'])
  const rows = [...people(9, 'a1', ['law']), ...people(3, 'b1', ['law']), ...other('b'), ...other('a')]
  expect(tagsIn(rows, 'a')).toEqual([{ tag: 'rest', people: 9 }])
  expect(tagsIn([...rows, ...people(2, 'b1', ['law'])], 'a')).toEqual([
    { tag: 'rest', people: 9 },
    { tag: 'law', people: 9 },
  ])
})

describe('the card of an enterprise', () => {
  const alone = people(9, 'a1', ['law'])

  test('says what its union’s line says, where it is the only one there', () => {
    expect(countEnterprise(alone, 'a1', NAMES)).toEqual([{ tag: 'law', people: 9 }])
    expect(countEnterprise(people(4, 'a1', ['law']), 'a1', NAMES)).toEqual([])
    expect(countEnterprise(alone, 'a2', NAMES)).toEqual([])
  })

  test('says nothing where its union’s line less this would tell the other enterprises', () => {
    expect(countEnterprise([...alone, ...people(2, 'a2', ['law'])], 'a1', NAMES)).toEqual([])
    const many = [...alone, ...people(6, 'a2', ['law'])]
    expect(countEnterprise(many, 'a1', NAMES)).toEqual([{ tag: 'law', people: 9 }])
  })

  test('nor where that of its building would, or what stands in no line', () => {
    const inTower = people(2, 'b1', ['law'])
    expect(
      countEnterprise([...alone, ...inTower, ...people(9, 'b2', ['law'], { buildingId: 'court' })], 'a1', NAMES)
    ).toEqual([])
    const hidden = [...people(9, 'a1', ['law'], { buildingId: '' }), ...people(3, 'b1', ['law'], { buildingId: '' })]
    expect(countEnterprise(hidden, 'a1', NAMES)).toEqual([])
  })
})
