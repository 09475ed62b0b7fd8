import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { AREA, aBuiltGround, HOUSE } from '../../testing/roster/aBuiltGround'

describe('an enterprise in a building', () => {
  test('lies in its grid, and follows it into another', async () => {
    const { addEnterprise, building, first, second, changeBuilding, settle, store, remarks } = await aBuiltGround()
    const id = await addEnterprise({ buildingId: building })
    expect(await store.enterprises.get(id)).toMatchObject({ buildingId: building, gridId: first })
    answered(await changeBuilding({ buildingId: building, seen: { areaId: first }, words: { areaId: second } }))
    await settle()
    expect(await store.enterprises.get(id)).toMatchObject({ gridId: second })
    expect(await store.buildings.get(building)).not.toHaveProperty('unsettledAt')
    expect(await remarks('register.changeBuilding')).toEqual(['网格 第 1 网格 → 第 2 网格'])
  })

  test('moves in by a correction that names both places', async () => {
    const { addEnterprise, building, first, second, changeEnterprise, store, remarks } = await aBuiltGround()
    const id = await addEnterprise({ gridId: second })
    answered(await changeEnterprise({ enterpriseId: id, seen: { buildingId: null }, words: { buildingId: building } }))
    expect(await store.enterprises.get(id)).toMatchObject({ buildingId: building, gridId: first })
    expect(await remarks('register.changeEnterprise')).toEqual(['楼宇 无 → 六部口商务楼；网格 第 2 网格 → 第 1 网格'])
  })

  test('that comes while its building moves is brought along', async () => {
    const { addEnterprise, building, first, second, changeBuilding, settle, store } = await aBuiltGround()
    answered(await changeBuilding({ buildingId: building, seen: { areaId: first }, words: { areaId: second } }))
    await settle()
    const id = await addEnterprise({ buildingId: building })
    await store.enterprises.change({ _id: id }, { gridId: first })
    await settle()
    expect(await store.enterprises.get(id)).toMatchObject({ gridId: second })
  })

  test.each([
    ['a building that is not there', { buildingId: 'building-none' }, 'building_unknown'],
    ['a grid that is not there', { gridId: 'grid-99' }, 'grid_unknown'],
  ])('is refused: %s', async (_what, over, reason) => {
    const { as, newKey, enterpriseWords, store } = await aBuiltGround()
    const input = { newKey: newKey(), words: { ...enterpriseWords, ...over } }
    expect(await atTheDoor('register.addEnterprise', input, as())).toEqual({ ok: false, reason })
    expect(await store.enterprises.count()).toBe(0)
  })

  test('has no other grid than its building, and none that is divided further', async () => {
    const { addEnterprise, building, second, community, changeEnterprise } = await aBuiltGround()
    const id = await addEnterprise({ buildingId: building })
    const move = (gridId: string, seen: string) =>
      changeEnterprise({ enterpriseId: id, seen: { gridId: seen }, words: { gridId } })
    expect(await move(second, 'any')).toEqual({ ok: false, reason: 'grid_follows_building' })
    const free = await addEnterprise({ name: '书店' })
    const up = await changeEnterprise({ enterpriseId: free, seen: { gridId: '' }, words: { gridId: community } })
    expect(up).toEqual({ ok: false, reason: 'grid_unknown' })
  })
})

describe('a building', () => {
  test('goes only empty, or into another to which its enterprises go', async () => {
    const { addEnterprise, building, addBuilding, second, closeBuilding, settle, store, remarks } = await aBuiltGround()
    const id = await addEnterprise({ buildingId: building })
    const other = await addBuilding('明澜广场', second)
    expect(await closeBuilding(building)).toEqual({ ok: false, reason: 'building_not_empty' })
    expect(await closeBuilding(building, building)).toEqual({ ok: false, reason: 'not_into_itself' })
    answered(await closeBuilding(building, other))
    expect(await closeBuilding(building, other)).toEqual({ ok: false, reason: 'closed_already' })
    await settle()
    expect(await store.enterprises.get(id)).toMatchObject({ buildingId: other, gridId: second })
    expect(await remarks('register.closeBuilding')).toEqual(['并入 明澜广场；拆了'])
  })

  test('into which an enterprise comes while it is being closed stays open', async () => {
    const { addEnterprise, building, store, as, remarks } = await aBuiltGround()
    const change: typeof store.buildings.change = async (...given) => {
      if ((await store.enterprises.count({ buildingId: building })) === 0) await addEnterprise({ buildingId: building })
      return store.buildings.change(...given)
    }
    const overtaken = { ...as(), store: { ...store, buildings: { ...store.buildings, change } } }
    const input = { buildingId: building, reason: '拆了' }
    expect(await atTheDoor('register.closeBuilding', input, overtaken)).toMatchObject({ reason: 'building_not_empty' })
    expect((await store.buildings.get(building)).closedAt).toBeUndefined()
    expect(await remarks('register.closeBuilding')).toEqual([])
  })

  test('goes into none that is closed itself', async () => {
    const { building, addBuilding, second, closeBuilding } = await aBuiltGround()
    const other = await addBuilding('明澜广场', second)
    answered(await closeBuilding(other))
    expect(await closeBuilding(building, other)).toEqual({ ok: false, reason: 'building_unknown' })
  })

  test.each([1, 2, 3])(
    'killed after write %i of a merger it is merged or not, and nobody is left behind',
    async (writes) => {
      const { addEnterprise, building, addBuilding, second, first, settle, store, as } = await aBuiltGround()
      const id = await addEnterprise({ buildingId: building })
      await settle()
      const other = await addBuilding('明澜广场', second)
      const input = { buildingId: building, into: other, reason: '登记重复' }
      const dying = { ...as(), store: dyingAfter(writes, store) }
      await survive(atTheDoor('register.closeBuilding', input, dying))
      await settle()
      const { closedAt } = await store.buildings.get(building)
      const home = closedAt ? { buildingId: other, gridId: second } : { buildingId: building, gridId: first }
      expect(await store.enterprises.get(id)).toMatchObject(home)
      if (!closedAt) answered(await atTheDoor('register.closeBuilding', input, as()))
      await settle()
      expect(await store.enterprises.get(id)).toMatchObject({ buildingId: other, gridId: second })
    }
  )

  test('keeps what only one of two officers changed, and refuses the later one of the same field', async () => {
    const { building, changeBuilding, store } = await aBuiltGround()
    const change = (field: 'floors' | 'below', to: number, by: string) =>
      changeBuilding({ buildingId: building, seen: { [field]: HOUSE[field] }, words: { [field]: to } }, by)
    answered(await change('floors', 9, 'Lin'))
    answered(await change('below', 2, 'Chen'))
    expect(await change('floors', 10, 'Chen')).toEqual({ ok: false, reason: 'changed_meanwhile' })
    expect(await store.buildings.get(building)).toMatchObject({ floors: 9, below: 2 })
  })

  test('gets a place, which is compared as a whole', async () => {
    const { building, changeBuilding, store } = await aBuiltGround()
    const place = { lat: 39.9, lng: 116.3 }
    const put = (seen: typeof place | null, words: typeof place | null) =>
      changeBuilding({ buildingId: building, seen: { place: seen }, words: { place: words } })
    answered(await put(null, place))
    expect(await put(null, { lat: 39.8, lng: 116.3 })).toEqual({ ok: false, reason: 'changed_meanwhile' })
    answered(await put(place, null))
    expect(await store.buildings.get(building)).not.toHaveProperty('place')
  })

  test.each([
    ['more floors than a house has', { floors: 121 }],
    ['no floor', { floors: 0 }],
    ['a place that is none', { place: { lat: 99, lng: 0 } }],
    ['half a cellar', { below: 0.5 }],
  ])('does not take %s', async (_what, over) => {
    const { as, newKey, first } = await aBuiltGround()
    const input = { newKey: newKey(), words: { ...HOUSE, name: '新楼', areaId: first, ...over } }
    await expect(atTheDoor('register.addBuilding', input, as())).rejects.toMatchObject({ fault: 'bad_request' })
  })

  test('is not there twice by one name, and a repeat after a lost answer makes no second', async () => {
    const { as, newKey, first, store } = await aBuiltGround()
    const add = (key: string, name: string) =>
      atTheDoor('register.addBuilding', { newKey: key, words: { ...HOUSE, name, areaId: first } }, as())
    expect(await add(newKey(), '六部口 商务楼')).toEqual({ ok: false, reason: 'ground_name_taken' })
    const key = newKey()
    answered(await add(key, '新楼'))
    answered(await add(key, '新楼'))
    expect(await store.buildings.count()).toBe(2)
  })
})

describe('an area', () => {
  test('goes only empty', async () => {
    const { as, community, first, second, store } = await aBuiltGround()
    const close = (areaId: string) => atTheDoor('register.closeArea', { areaId, reason: '并格' }, as())
    for (const areaId of [community, first])
      expect(await close(areaId)).toEqual({ ok: false, reason: 'area_not_empty' })
    answered(await close(second))
    expect(await close(second)).toEqual({ ok: false, reason: 'closed_already' })
    expect(await store.areas.count({ closedAt: null })).toBe(2)
  })

  test('lies in one of the level above, has a name of its own there, and an officer who serves', async () => {
    const { as, newKey, community, first } = await aBuiltGround()
    const add = (level: number, over: object) =>
      atTheDoor('register.addArea', { newKey: newKey(), level, words: { ...AREA, name: '新网格', ...over } }, as())
    expect(await add(1, { parentId: first })).toEqual({ ok: false, reason: 'area_unknown' })
    expect(await add(2, {})).toEqual({ ok: false, reason: 'level_unknown' })
    expect(await add(1, { parentId: community, name: '第1网格' })).toEqual({ ok: false, reason: 'ground_name_taken' })
    expect(await add(1, { officerId: 'p-nobody' })).toEqual({ ok: false, reason: 'officer_unknown' })
    answered(await add(1, { parentId: community }))
  })

  test('keeps what only one of two officers changed, with the names in the history', async () => {
    const { as, first, store } = await aBuiltGround()
    const change = (input: Omit<Input<'register.changeArea'>, 'areaId'>, by: string) =>
      atTheDoor('register.changeArea', { areaId: first, ...input }, as(by))
    answered(await change({ seen: { officerId: null }, words: { officerId: 'p-Chen' } }, 'Lin'))
    answered(await change({ seen: { name: '第 1 网格' }, words: { name: '六部口第 1 格' } }, 'Chen'))
    expect(await change({ seen: { officerId: null }, words: { officerId: 'p-Lin' } }, 'Chen')).toEqual({
      ok: false,
      reason: 'changed_meanwhile',
    })
    expect(await store.areas.get(first)).toMatchObject({ name: '六部口第 1 格', officer: 'Chen' })
    const { items } = answered(await atTheDoor('register.history', { id: first }, as()))
    expect(items.map(({ remark }) => remark)).toEqual(
      expect.arrayContaining(['责任干部 无 → Chen', '名称 第 1 网格 → 六部口第 1 格'])
    )
  })

  test('is given to an officer with many others, and its enterprises when that is wanted', async () => {
    const { as, first, second, addEnterprise, store } = await aBuiltGround()
    const id = await addEnterprise({ gridId: first, officerId: 'p-Lin' })
    const give = (officerId: string, withEnterprises: boolean) =>
      atTheDoor('register.assignAreas', { areaIds: [first, second], officerId, withEnterprises }, as())
    expect(answered(await give('p-Chen', false))).toEqual({ areas: 2, enterprises: 0 })
    expect(await store.enterprises.get(id)).toMatchObject({ officerId: 'p-Lin' })
    const { items } = answered(await atTheDoor('register.history', { id: second }, as()))
    expect(items).toContainEqual(
      expect.objectContaining({ deed: '换网格干部', person: 'Lin', remark: '责任干部 无 → Chen' })
    )
    expect(answered(await give('p-Chen', true))).toEqual({ areas: 0, enterprises: 1 })
    expect(await give('p-gone', true)).toEqual({ ok: false, reason: 'officer_unknown' })
  })
})

describe('the levels of the street', () => {
  const NONE = { squareKm: null, bounds: null }

  test('are renamed and get one more; the last goes only while nothing stands there', async () => {
    const { as, community, first, addArea, remarks } = await aBuiltGround()
    const set = (from: string[], to: string[]) =>
      atTheDoor('register.changeTerritory', { seen: { levels: from, ...NONE }, words: { levels: to, ...NONE } }, as())
    answered(await set(['社区', '网格'], ['片区', '网格', '楼栋组']))
    expect(await set(['社区', '网格'], ['甲', '乙'])).toEqual({ ok: false, reason: 'changed_meanwhile' })
    const group = await addArea('第 1 组', 2, first)
    expect(await set(['片区', '网格', '楼栋组'], ['片区', '网格'])).toEqual({ ok: false, reason: 'level_in_use' })
    answered(await atTheDoor('register.closeArea', { areaId: group, reason: '不用了' }, as()))
    answered(await set(['片区', '网格', '楼栋组'], ['片区', '网格']))
    expect(answered(await atTheDoor('directory.areas', {}, as())).levels).toEqual(['片区', '网格'])
    expect(await remarks('register.changeTerritory')).toContain('分级 社区、网格 → 片区、网格、楼栋组')
    expect(community).toMatch(/^area-/)
  })
})
