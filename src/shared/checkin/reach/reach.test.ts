import { countReach, MOST_NAMED } from './reach'

const nameOf = new Map([
  ['f1', '面馆'],
  ['f2', '书店'],
])
const member = (id: string, enterpriseId: string) => ({ id, name: id, enterpriseId })

test('who came is counted once, whatever they were at, and who never did is named, firm by firm', () => {
  const members = [member('a', 'f1'), member('b', 'f2'), member('c', 'f2'), member('d', 'f1')]
  const reach = countReach({ members, came: new Set(['a', 'gone']), before: new Set(['a', 'b', 'gone']), nameOf })
  expect(reach).toEqual({
    ...{ members: 4, came: 1, before: 2, more: 0 },
    firms: [
      { enterpriseId: 'f2', name: '书店', members: 2, came: 0 },
      { enterpriseId: 'f1', name: '面馆', members: 2, came: 1 },
    ],
    missing: [
      { memberId: 'b', name: 'b', enterpriseName: '书店' },
      { memberId: 'c', name: 'c', enterpriseName: '书店' },
      { memberId: 'd', name: 'd', enterpriseName: '面馆' },
    ],
  })
})

test('a union of one firm has no list of firms, and of very many the rest is a number', () => {
  const members = Array.from({ length: MOST_NAMED + 3 }, (_one, index) => member(`m${index}`, 'f1'))
  const reach = countReach({ members, came: new Set(), before: new Set(), nameOf })
  expect([reach.firms, reach.missing.length, reach.more]).toEqual([[], MOST_NAMED, 3])
})
