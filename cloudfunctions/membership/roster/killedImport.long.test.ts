import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aWorkbook } from '../../testing/sheets/aWorkbook'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

const people = Array.from({ length: 40 }, (_one, at) => [
  `示例${at}`,
  `199${String(at).padStart(8, '0')}`,
  '朔风面馆(示例)',
  '是',
])
const bytes = aWorkbook([['姓名', '手机', '企业', '是否会员'], ...people])

test('an import that dies in the middle and is repeated adds nobody twice, and is taken back whole', async () => {
  const { store, bring, desk, roster, importAll } = await aRosterDesk(storage)
  const importId = await bring(bytes)
  const { digest } = answered(await atTheDoor('membership.checkImport', { uploadId: importId }, desk()))
  const writes = { left: 17 }
  const members = {
    ...store.members,
    add: async (row: never) => {
      if (writes.left-- <= 0) throw new Error('The process has died.')
      return store.members.add(row)
    },
  }
  const dying = { ...desk(), store: { ...store, members } }
  const input = { uploadId: importId, digest, expected: 40 }
  await expect(atTheDoor('membership.import', input, dying)).rejects.toThrow('died')
  expect((await roster()).length).toBeLessThan(40)

  await importAll(bytes, { id: importId })
  expect(await roster()).toHaveLength(40)
  expect(await store.importSteps.count({ importId })).toBe(40)
  expect(answered(await atTheDoor('membership.undoImport', { importId }, desk()))).toMatchObject({ back: 40, left: 0 })
  expect(await roster()).toEqual([])
})
