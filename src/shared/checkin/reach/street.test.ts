import { countStreet } from './street'

const member = (id: string, unionId: string, enterpriseId: string) => ({ id, unionId, enterpriseId })
const counted = {
  members: [
    member('a', 'noodles', 'north'),
    member('b', 'noodles', 'south'),
    member('c', 'noodles', 'south'),
    member('d', 'print', 'press'),
    member('e', 'gone', 'nowhere'),
  ],
  came: new Set(['a', 'd', 'somebody-who-left']),
  firms: [{ id: 'north', buildingId: 'tower' }, { id: 'south', buildingId: 'tower' }, { id: 'press' }],
  unionNames: new Map([
    ['noodles', '面馆工会'],
    ['print', '印务工会'],
    ['empty', '没有会员的工会'],
  ]),
  buildingNames: new Map([['tower', '长安大厦']]),
}

test('each member and each firm counts once, and whoever is no member any more not at all', () => {
  expect(countStreet(counted)).toMatchObject({ members: 5, came: 2, firms: 4, firmsCame: 2 })
})

test('unions and buildings stand by how many never came; what has no name is in the whole alone', () => {
  const { unions, buildings } = countStreet(counted)
  expect(unions).toEqual([
    { id: 'noodles', name: '面馆工会', members: 3, came: 1 },
    { id: 'print', name: '印务工会', members: 1, came: 1 },
  ])
  expect(buildings).toEqual([{ id: 'tower', name: '长安大厦', members: 3, came: 1 }])
})

test('a street with nobody is counted, too', () => {
  expect(countStreet({ ...counted, members: [] })).toEqual({
    ...{ members: 0, came: 0, firms: 0, firmsCame: 0, unions: [], buildings: [] },
  })
})
