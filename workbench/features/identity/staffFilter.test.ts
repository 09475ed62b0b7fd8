import type { StaffRow } from '#shared/identity/invitation'
import { staffOf } from './staffFilter'

const person = (name: string, kind: StaffRow['roles'][number]['kind'], unionName?: string): StaffRow => ({
  ...{ id: name, name, sessions: 0 },
  roles: [{ kind, ...(unionName && { unionName }) }],
})
const staff = [person('程示例', 'federation'), person('林示例', 'officer'), person('周例一', 'chair', '朔风书店工会')]
const names = (filter: Parameters<typeof staffOf>[1], text = '') => staffOf(staff, filter, text).map(({ name }) => name)

test('people in office are found by post', () => {
  expect(names('all')).toEqual(['程示例', '林示例', '周例一'])
  expect(names('street')).toEqual(['程示例', '林示例'])
  expect(names('chair')).toEqual(['周例一'])
  expect(names('committee')).toEqual([])
})

test('and by words of name and post, in any order', () => {
  expect(names('all', '示例 林')).toEqual(['林示例'])
  expect(names('all', '书店 主席')).toEqual(['周例一'])
  expect(names('street', '周')).toEqual([])
})
