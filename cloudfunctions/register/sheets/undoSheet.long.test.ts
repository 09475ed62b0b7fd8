import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aRegisterDesk } from '../../testing/sheets/aRegisterDesk'

const UNIONS = ['工会名称', '类型', '主席', '责任干部', '办公电话', '接听时间', '本届从', '到']

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

describe('a union of an import that is taken back', () => {
  test('stays where it has an honour, or another one went into it', async () => {
    const { importRows, undone, store, desk } = await aRegisterDesk(storage)
    await importRows('unions', UNIONS, ['甲工会', '独立'])
    const { uploadId } = await importRows('unions', UNIONS, ['乙工会', '独立'], ['丙工会', '独立'])
    const idOf = async (name: string) => (await store.unions.listAll()).find((one) => one.name === name)?.id ?? ''
    const words = { name: '模范职工之家', body: '北京市总工会', year: 2024 }
    const unionId = await idOf('乙工会')
    answered(await atTheDoor('register.addHonour', { newKey: '00000000000000aa', unionId, words }, desk()))
    const merging = { unionId: await idOf('甲工会'), into: await idOf('丙工会'), reason: '并' }
    answered(await atTheDoor('register.closeUnion', merging, desk()))
    const { back, stayed } = await undone(uploadId)
    expect([back, stayed.map(({ name }) => name).sort()]).toEqual([0, ['丙工会', '乙工会'].sort()])
  })

  test('takes the codes for it along', async () => {
    const { importRows, undone, store, desk } = await aRegisterDesk(storage)
    const { uploadId } = await importRows('unions', UNIONS, ['乙工会', '独立'])
    const [union] = await store.unions.listAll()
    answered(await atTheDoor('staff.inviteCommittee', { unionId: union?.id ?? '', name: '郑示例' }, desk()))
    expect(await undone(uploadId)).toEqual({ back: 1, stayed: [], left: 0 })
    expect(await store.invitations.count()).toBe(0)
  })
})
