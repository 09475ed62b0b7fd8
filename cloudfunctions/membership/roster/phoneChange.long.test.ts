import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, aPerson, asking } from '../../testing/factories'
import { aWorkbook } from '../../testing/sheets/aWorkbook'
import { bindToRoster } from '../bindToRoster'
import { listBindings } from '../listBindings'
import { checkImport } from './checkImport'

const [OLD, NEW] = ['19900000002', '13877776666']
const FIRM = '朔风面馆(示例)'
const sheet = aWorkbook([
  ['姓名', '手机', '企业'],
  ['蔡示和', NEW, FIRM],
  ['韩梅', '19900000004', FIRM],
])

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

async function aDesk() {
  const { personId: _personId, ...row } = aMember('蔡示和', { id: 'm-cai', phone: OLD, positions: ['viceChair'] })
  const room = await aRosterDesk(storage, [row])
  return {
    ...room,
    lines: () => room.store.log.list({ where: { subject: 'm-cai' }, limit: 9 }),
    bind: async (name: string) => {
      const { member: _member, ...stranger } = aPerson(name)
      await room.store.people.put(stranger)
      const phone = { from: 'wechat' as const, code: `phone-${NEW}` }
      const claim = { name: '蔡示和', enterpriseId: 'noodle-house', phone }
      return answered(await bindToRoster(claim, asking(room.store, stranger)))
    },
  }
}

test('a name that a sheet changes beside the phone stands in the log of its row, once', async () => {
  const { importAll, lines } = await aDesk()
  const renamed = aWorkbook([
    ['姓名', '手机', '企业'],
    ['韩梅', OLD, FIRM],
  ])
  await importAll(renamed)
  await importAll(renamed)
  expect((await lines()).map(({ remark }) => remark)).toEqual(['姓名 蔡** → 韩*'])
})

describe('a phone that a sheet changes by the name alone', () => {
  test('is listed before it is written, old and new, with all but the ends masked', async () => {
    const { checked } = await aDesk()
    const { phones, counts } = await checked(sheet)
    expect(counts).toMatchObject({ added: 1, changed: 1 })
    expect(phones).toEqual([
      { row: 2, name: '蔡示和', enterprise: FIRM, from: '199****0002', to: '138****6666', taken: false },
    ])
  })

  test('is not written unless somebody has agreed to so many', async () => {
    const { bring, desk, store } = await aDesk()
    const uploadId = await bring(sheet)
    const { digest } = answered(await checkImport({ uploadId }, desk()))
    const without: Input<'membership.import'> = { uploadId, digest, expected: 2 }
    expect(await atTheDoor('membership.import', without, desk())).toEqual({ ok: false, reason: 'import_changed' })
    expect(await store.members.get('m-cai')).toMatchObject({ phone: OLD })
    expect(await atTheDoor('membership.import', { ...without, phones: 1 }, desk())).toMatchObject({ ok: true })
    expect(await store.members.get('m-cai')).toMatchObject({ phone: NEW })
  })

  test('stands in the log of its row, once, and neither number does', async () => {
    const { importAll, lines } = await aDesk()
    await importAll(sheet)
    await importAll(sheet)
    expect(await lines()).toEqual([
      {
        ...{ id: expect.any(String), at: expect.any(Number), personId: 'p-Lin' },
        ...{ action: 'membership.import', subject: 'm-cai' },
        remark: expect.stringMatching(/^手机号 尾号 0002（[\da-f]{4}） → 尾号 6666（[\da-f]{4}）$/),
      },
    ])
  })

  test('binds nobody alone: whoever has it waits for an officer', async () => {
    const { importAll, bind, desk, store } = await aDesk()
    await importAll(sheet)
    expect(await bind('Zhao')).toEqual({ kind: 'queued' })
    expect((await store.members.get('m-cai')).personId).toBeUndefined()

    const [request] = answered(await listBindings({}, desk())).items
    const decision = { kind: 'approve' as const, memberId: 'm-cai' }
    answered(await atTheDoor('membership.decideBinding', { requestId: request?.id ?? '', decision }, desk()))
    expect((await store.members.get('m-cai')).personId).toBe('p-Zhao')
  })
})
