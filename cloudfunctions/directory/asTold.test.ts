import { roleFor, THE_STREET } from '#shared/access/role'
import type { Person } from '#shared/identity/person'
import { aStore } from '../testing/aStore'
import { aMember, anOfficer, aPerson, asking } from '../testing/factories'
import { getEnterprise } from './getEnterprise'
import { getUnion } from './getUnion'
import { searchEnterprises } from './searchEnterprises'
import { searchUnions } from './searchUnions'

const union = { id: 'u1', name: '面馆工会', kind: 'enterprise' as const, enterprises: 1, members: 5, pageKey: 'u1' }
const people = { chair: '陈国华', officer: '林小雨' }
const firm = { id: 'e1', name: '面馆', unionId: 'u1', unionName: '面馆工会', industry: '餐饮', pageKey: 'e1' }
const details = {
  size: 'small' as const,
  ownership: 'private' as const,
  gridId: 'g1',
  address: '长桥胡同 7 号',
  members: 5,
}

async function aDirectory() {
  const store = await aStore({ members: [aMember('Li', { unionId: 'u1' })] })
  await store.unions.add({ ...union, ...people, grams: [] })
  await store.enterprises.add({ ...firm, ...details, grams: [] })
  return async (person: Person | undefined) => {
    const context = { ...asking(store, anOfficer()), person }
    const lists = [await searchUnions({}, context), await searchEnterprises({}, context)]
    return {
      lists: JSON.stringify(lists),
      enterprise: JSON.stringify(await getEnterprise({ enterpriseId: 'e1' }, context)),
      union: await getUnion({ unionId: 'u1' }, context),
    }
  }
}

const NAMES = /陈国华|林小雨/

describe('the directory', () => {
  test('tells a stranger what is there, no full name and no address', async () => {
    const told = await (await aDirectory())(undefined)
    expect(told.lists).toContain('面馆工会')
    expect(told.lists).not.toMatch(NAMES)
    expect(told.lists + told.enterprise).not.toContain('长桥胡同')
    expect(told.union).toMatchObject({ value: { name: '面馆工会', members: 1 } })
    expect(JSON.stringify(told.union)).not.toMatch(NAMES)
  })

  test('tells whoever is known whom to turn to, one union at a time', async () => {
    const told = await (await aDirectory())(aPerson('Li'))
    expect(told.union).toMatchObject({ value: people })
    expect(told.lists).not.toMatch(NAMES)
    expect(told.lists + told.enterprise).not.toContain('长桥胡同')
  })

  test('tells a second reader, who has no desk, no more than anybody who is known', async () => {
    const read = await aDirectory()
    const told = await read(aPerson('Li', { roles: [roleFor('secondReader', THE_STREET)] }))
    expect(told).toEqual(await read(aPerson('Li')))
  })

  test('tells the desk everything', async () => {
    const told = await (await aDirectory())(anOfficer())
    expect(told.lists).toMatch(NAMES)
    expect(told.lists).toContain('长桥胡同')
  })
})
