import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aBuiltGround } from '../../testing/roster/aBuiltGround'

describe('what was closed', () => {
  test('is listed with where it lay, and opened again, a grid before what lies in it', async () => {
    const { as, first, building, closeBuilding, store, remarks } = await aBuiltGround()
    const closeArea = (areaId: string) => atTheDoor('register.closeArea', { areaId, reason: '并格' }, as())
    const reopenArea = (areaId: string) => atTheDoor('register.reopenArea', { areaId, reason: '关错了' }, as())
    const reopenBuilding = () =>
      atTheDoor('register.reopenBuilding', { buildingId: building, reason: '关错了' }, as('Chen'))
    answered(await closeBuilding(building))
    answered(await closeArea(first))
    expect(answered(await atTheDoor('register.closedGround', {}, as()))).toMatchObject({
      areas: [{ name: '第 1 网格', where: '六部口社区' }],
      buildings: [{ name: '六部口商务楼', where: '第 1 网格' }],
    })
    expect(await reopenBuilding()).toEqual({ ok: false, reason: 'grid_closed' })
    answered(await reopenArea(first))
    answered(await reopenArea(first))
    answered(await reopenBuilding())
    answered(await reopenBuilding())
    expect(await store.buildings.get(building)).not.toHaveProperty('closedAt')
    expect(await remarks('register.reopenBuilding')).toEqual(['关错了'])
    expect(await remarks('register.reopenArea')).toEqual(['关错了'])
    const { items } = answered(await atTheDoor('register.history', { id: building }, as()))
    expect(items.map(({ person, deed }) => `${person} ${deed}`).sort()).toEqual([
      'Chen 恢复楼宇',
      'Lin 关闭楼宇',
      'Lin 加楼宇',
    ])
  })

  test('stays closed while its name is taken, or what it lies in is closed too', async () => {
    const { as, addArea, addBuilding, community, first, second, building, closeBuilding } = await aBuiltGround()
    answered(await closeBuilding(building))
    await addBuilding('六部口商务楼', second)
    const reopenBuilding = { buildingId: building, reason: '关错了' }
    expect(await atTheDoor('register.reopenBuilding', reopenBuilding, as())).toEqual({
      ok: false,
      reason: 'ground_name_taken',
    })
    const lane = await addArea('长桥社区', 0)
    const inLane = await addArea('第 9 网格', 1, lane)
    for (const areaId of [inLane, lane, first])
      answered(await atTheDoor('register.closeArea', { areaId, reason: '并格' }, as()))
    const reopenArea = (areaId: string) => atTheDoor('register.reopenArea', { areaId, reason: '关错了' }, as())
    expect(await reopenArea(inLane)).toEqual({ ok: false, reason: 'parent_closed' })
    await addArea('第1网格', 1, community)
    expect(await reopenArea(first)).toEqual({ ok: false, reason: 'ground_name_taken' })
  })

  test('comes back empty when it was merged into another, once its enterprises have moved', async () => {
    const { as, addBuilding, addEnterprise, second, building, closeBuilding, settle, store } = await aBuiltGround()
    const other = await addBuilding('长桥大厦', second)
    const firm = await addEnterprise({ buildingId: building })
    answered(await closeBuilding(building, other))
    const reopen = () => atTheDoor('register.reopenBuilding', { buildingId: building, reason: '关错了' }, as())
    expect(await reopen()).toEqual({ ok: false, reason: 'still_moving' })
    await settle()
    answered(await reopen())
    expect(await store.buildings.get(building)).not.toHaveProperty('mergedInto')
    await settle()
    expect(await store.enterprises.get(firm)).toMatchObject({ buildingId: other })
  })
})
