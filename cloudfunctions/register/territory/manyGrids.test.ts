import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { AREA, aBuiltGround, HOUSE } from '../../testing/roster/aBuiltGround'
import { aBuilding, anArea } from '../../testing/roster/aGround'

/** Documents that are looked at where one more grid and one more building are added beside so many. */
async function costBeside(siblings: number) {
  const { store, database, community, second, as, newKey } = await aBuiltGround()
  const numbers = Array.from({ length: siblings }, (_, at) => at + 10)
  await store.areas.addMany(
    numbers.map((number) => anArea(`g${number}`, { name: `第 ${number} 网格`, parentId: community }))
  )
  await store.buildings.addMany(numbers.map((number) => aBuilding(`b${number}`, { name: `${number} 号商务楼` })))
  const costOf = async (add: () => Promise<unknown>) => {
    const before = database.counters().examined
    await add()
    return database.counters().examined - before
  }
  const grid = { newKey: newKey(), level: 1, words: { ...AREA, name: '第 9 网格', parentId: community } }
  const house = { newKey: newKey(), words: { ...HOUSE, name: '9 号商务楼', areaId: second } }
  return [
    await costOf(async () => answered(await atTheDoor('register.addArea', grid, as()))),
    await costOf(async () => answered(await atTheDoor('register.addBuilding', house, as()))),
  ]
}

test('one more grid or building costs no more beside a thousand than beside ten', async () => {
  const costs = await costBeside(1000)
  expect(costs).toEqual(await costBeside(10))
  for (const cost of costs) expect(cost).toBeLessThan(12)
})

test.each([
  ['第9网格', false],
  ['第 ９ 网格', false],
  ['第 9 网格东', true],
  ['第 9 网', true],
])('beside 第 9 网格 a grid called %s may be: %s', async (name, may) => {
  const { addArea, community, as, newKey } = await aBuiltGround()
  await addArea('第 9 网格', 1, community)
  const words = { ...AREA, name, parentId: community }
  const added = await atTheDoor('register.addArea', { newKey: newKey(), level: 1, words }, as())
  expect(added).toMatchObject(may ? { ok: true } : { ok: false, reason: 'ground_name_taken' })
})
