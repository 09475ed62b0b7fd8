import { countStreet } from './street'

const member = (id: string, unionId: string, enterpriseId: string) => ({ id, unionId, enterpriseId })
const idsOf = (name: string, count: number) => Array.from({ length: count }, (_one, index) => `${name}${index}`)
const several = (name: string, count: number, unionId: string, enterpriseId: string) =>
  idsOf(name, count).map((id) => member(id, unionId, enterpriseId))
const counted = {
  members: [
    ...several('a', 4, 'noodles', 'north'),
    ...several('b', 8, 'noodles', 'south'),
    ...several('d', 7, 'print', 'press'),
    ...several('e', 5, 'gone', 'nowhere'),
  ],
  came: new Set([...idsOf('a', 4), ...idsOf('d', 7), 'somebody-who-left']),
  firms: [{ id: 'north', buildingId: 'tower' }, { id: 'south', buildingId: 'tower' }, { id: 'press' }],
  unionNames: new Map([
    ['noodles', '面馆工会'],
    ['print', '印务工会'],
    ['empty', '没有会员的工会'],
  ]),
  buildingNames: new Map([['tower', '长安大厦']]),
}

test('each member and each firm counts once, and whoever is no member any more not at all', () => {
  expect(countStreet(counted)).toMatchObject({ members: 24, came: 11, firms: 4, firmsCame: 2 })
})

test('unions and buildings stand by how many never came; what has no name is in the whole alone', () => {
  const { unions, buildings } = countStreet(counted)
  expect(unions).toEqual([
    { id: 'noodles', name: '面馆工会', members: 12, came: 4 },
    { id: 'print', name: '印务工会', members: 7, came: 7 },
  ])
  expect(buildings).toEqual([{ id: 'tower', name: '长安大厦', members: 12, came: 4 }])
})

test('a street with nobody is counted, too', () => {
  expect(countStreet({ ...counted, members: [] })).toEqual({
    ...{ members: 0, came: 0, firms: 0, firmsCame: 0, unions: [], buildings: [] },
    rest: { unions: { members: 0, came: 0 }, buildings: { members: 0, came: 0 } },
  })
})

describe('a group of fewer than five', () => {
  const names = new Map(['big', 'mid', 'small', 'one'].map((id) => [id, id]))
  const of = (sizes: Record<string, number>) =>
    countStreet({
      ...{ firms: [], unionNames: names, buildingNames: new Map(), came: new Set() },
      members: Object.entries(sizes).flatMap(([union, size]) => several(union, size, union, 'f')),
    })

  test('stands in no list, but in what is left of the whole', () => {
    const { unions, rest } = of({ big: 20, mid: 6, small: 4, one: 1 })
    expect(unions.map(({ id }) => id)).toEqual(['big', 'mid'])
    expect(rest.unions).toEqual({ members: 5, came: 0 })
  })

  test('that would be alone there takes the next along, so that no subtraction tells of it', () => {
    const { unions, rest } = of({ big: 20, mid: 6, one: 1 })
    expect(unions.map(({ id }) => id)).toEqual(['big'])
    expect(rest.unions.members).toBe(7)
  })

  test('cannot be had from those without a name either', () => {
    expect(of({ big: 20, mid: 6, 'nobody knows': 3 }).unions.map(({ id }) => id)).toEqual(['big'])
    expect(of({ big: 20, mid: 6, 'nobody knows': 5 }).unions.map(({ id }) => id)).toEqual(['big', 'mid'])
  })
})
