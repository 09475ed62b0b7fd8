import type { Store } from '#server/store'
import { roleFor, unionOf } from '#shared/access/role'
import { runLeft } from '../../testing/agenda/runLeft'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { aMember, aPerson } from '../../testing/factories'
import { aWorkbook } from '../../testing/sheets/aWorkbook'
import { followDeed } from '../rows/moving/followDeed'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

const CHAIR = roleFor('chair', unionOf('noodle-union'))
const li = aMember('李雷', { id: 'm-Li', phone: '19900000002', standing: 'worker', personId: 'p-Li' })
const AFAR = roleFor('committee', unionOf('far-union'))

/** Li leads the noodle union, and a sheet has them in a bank of another union. */
async function aMovedChair() {
  const room = await aRosterDesk(storage, [li])
  const { store, bring, desk } = room
  const member = { id: li.id, name: li.name, enterpriseId: li.enterpriseId, unionId: li.unionId, standing: 'worker' }
  await store.people.put(aPerson('Li', { member: member as never, roles: [CHAIR, AFAR] }))
  await store.unions.add({ ...(await store.unions.get('noodle-union')), id: 'bank-union', name: '银行工会' })
  await store.enterprises.change({ _id: 'bank' }, { unionId: 'bank-union' })
  const bytes = aWorkbook([
    ['姓名', '手机', '企业', '是否会员'],
    ['李雷', li.phone, '长安银行北新支行(示例)', '否'],
  ])
  const importId = await bring(bytes)
  const on = (other: Store) => ({ ...desk(), store: other })
  const importOnly = async (other = store) => {
    const { digest, counts } = answered(await atTheDoor('membership.checkImport', { uploadId: importId }, on(other)))
    const asked = { uploadId: importId, digest, expected: counts.moved, moves: [2] }
    answered(await atTheDoor('membership.import', asked, on(other)))
  }
  return {
    ...room,
    importOnly,
    take: async (other = store) => {
      await importOnly(other)
      await runLeft(other, 'membership.follow', followDeed)
    },
    undo: async (other = store) => answered(await atTheDoor('membership.undoImport', { importId }, on(other))),
    roles: async () => (await store.people.get('p-Li')).roles,
    told: (title: string) => store.messages.listAll({ where: { personId: 'p-Li', title } }),
    history: async () =>
      (await store.log.list({ where: { subject: 'noodle-union' }, limit: 9 })).map(({ remark }) => remark).sort(),
  }
}

describe('somebody who leads a union and is moved by a sheet', () => {
  test('leads it no more, and does again when the import is taken back', async () => {
    const { take, undo, roles, told, history, store } = await aMovedChair()
    await take()
    expect(await roles()).toEqual([AFAR])
    expect((await store.unions.get('noodle-union')).vacantSince).toBeDefined()
    await undo()
    await undo()
    expect(new Set(await roles())).toEqual(new Set([AFAR, CHAIR]))
    expect(await store.unions.get('noodle-union')).not.toHaveProperty('vacantSince')
    expect(await told('岗位还给您了')).toHaveLength(1)
    expect(await history()).toEqual(['李雷 不再是工会主席', '李雷 又是工会主席'])
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'leads it once again, also when the import and then the undo die behind write %i',
    async (writes) => {
      const { take, undo, roles, store } = await aMovedChair()
      await survive(take(dyingAfter(writes, store)))
      await take()
      expect(await roles()).toEqual([AFAR])
      await undo(dyingAfter(writes, store)).catch(() => {})
      await undo()
      expect((await roles()).filter(({ kind }) => kind === 'chair')).toEqual([CHAIR])
    }
  )

  test('leads nothing where somebody else does by now, nor the new union once they are back', async () => {
    const { take, undo, roles, store } = await aMovedChair()
    await take()
    const seat = roleFor('committee', unionOf('bank-union'))
    await store.people.change({ _id: 'p-Li' }, { roles: [AFAR, seat] })
    await store.people.add(aPerson('Sun', { roles: [CHAIR] }))
    await undo()
    expect(await roles()).toEqual([AFAR])
  })

  test('has lost nothing where it is taken back before anybody has followed', async () => {
    const { importOnly, undo, roles, store } = await aMovedChair()
    await importOnly()
    await undo()
    await runLeft(store, 'membership.follow', followDeed)
    expect(await roles()).toEqual([CHAIR, AFAR])
  })
})
