import type { Input } from '#shared/api'
import { answered } from '../answered'
import { aRegister } from '../aRegister'
import { atTheDoor } from '../atTheDoor'

export const AREA = { parentId: '', order: 1, officerId: null, phone: null, hours: null }
export const HOUSE = { address: '示例胡同 7 号', floors: 8, below: 1, place: null }

/** A community with two grids, and a building in the first of them. */
export async function aTerritory() {
  const register = await aRegister()
  const { as, newKey } = register
  const addArea = async (name: string, level: number, parentId = '') =>
    answered(await atTheDoor('register.addArea', { newKey: newKey(), level, words: { ...AREA, name, parentId } }, as()))
      .areaId
  const addBuilding = async (name: string, areaId: string) =>
    answered(await atTheDoor('register.addBuilding', { newKey: newKey(), words: { ...HOUSE, name, areaId } }, as()))
      .buildingId
  const community = await addArea('六部口社区', 0)
  const first = await addArea('第 1 网格', 1, community)
  const second = await addArea('第 2 网格', 1, community)
  const building = await addBuilding('六部口商务楼', first)
  return {
    ...{ ...register, addArea, addBuilding, community, first, second, building },
    changeBuilding: (input: Input<'register.changeBuilding'>, by = 'Lin') =>
      atTheDoor('register.changeBuilding', input, as(by)),
    closeBuilding: (buildingId: string, into?: string) =>
      atTheDoor('register.closeBuilding', { buildingId, reason: '拆了', ...(into && { into }) }, as()),
    remarks: async (action: string) =>
      (await register.store.log.list({ where: { action }, limit: 9 })).map(({ remark }) => remark),
  }
}
