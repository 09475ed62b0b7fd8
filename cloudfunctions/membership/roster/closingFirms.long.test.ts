import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { NOON } from '../../testing/factories'
import { aRow } from '../../testing/roster/aRoster'
import { aWorkbook } from '../../testing/sheets/aWorkbook'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

test('an enterprise that closes while a sheet is written gets none of its rows, new or moved', async () => {
  const moving = aRow('王调动', { phone: '19900000008', positions: ['women'] })
  const { store, desk, bring } = await aRosterDesk(storage, [moving])
  const bank = '长安银行北新支行（示例）'
  const head = ['姓名', '手机', '企业', '是否会员']
  const sheet = [head, ['李新', '19900000009', bank, '是'], ['王调动', '19900000008', bank, '是']]
  const uploadId = await bring(aWorkbook(sheet))
  const { digest } = answered(await atTheDoor('membership.checkImport', { uploadId }, desk()))
  const add: typeof store.members.add = async (row) => {
    await store.enterprises.change({ _id: 'bank' }, { closedAt: NOON })
    return store.members.add(row)
  }
  const meanwhile = { ...desk(), store: { ...store, members: { ...store.members, add } } }
  const asked = { uploadId, digest, expected: 2, moves: [3] }
  answered(await atTheDoor('membership.import', asked, meanwhile))
  expect(await store.members.listAll()).toMatchObject([
    { id: moving.id, enterpriseId: moving.enterpriseId, unionId: moving.unionId, positions: ['women'] },
  ])
})
