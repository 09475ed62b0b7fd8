import type { Member } from '#shared/membership/member'
import { recountDeed } from '../../directory/counting/recountDeed'
import { runLeft } from '../../testing/agenda/runLeft'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, aPerson, DAY } from '../../testing/factories'
import { aWorkbook } from '../../testing/sheets/aWorkbook'
import { followDeed } from '../rows/moving/followDeed'

const HEAD = ['姓名', '手机', '企业', '是否会员']
const [FIRM, BANK] = ['朔风面馆(示例)', '长安银行北新支行(示例)']
const sheet = (...rows: string[][]) => aWorkbook([HEAD, ...rows])

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

function aRow(name: string, over: Partial<Member> = {}): Member {
  const { personId: _personId, ...row } = aMember(name, over)
  return row
}

const li = aRow('李雷', { phone: '19900000002', standing: 'worker' })

async function anImport(
  members: Member[] = [li],
  rows = [
    ['李雷', li.phone, FIRM, '是'],
    ['韩梅', '19900000004', BANK, '是'],
  ]
) {
  const room = await aRosterDesk(storage, members)
  const bytes = sheet(...rows)
  const importId = await room.bring(bytes)
  await room.importAll(bytes, { id: importId })
  const undo = async (at = room.desk().now) => {
    return atTheDoor('membership.undoImport', { importId }, { ...room.desk('Zhou'), now: at })
  }
  return { ...room, bytes, importId, undo, undone: async () => answered(await undo()) }
}

describe('an import that is taken back', () => {
  test('leaves the roster as it was, counts and all, and says so in the log', async () => {
    const { undone, roster, store, desk, importId } = await anImport()
    expect(await roster()).toHaveLength(2)
    const listed = answered(await atTheDoor('membership.imports', {}, desk()))
    expect(listed).toMatchObject([{ importId, sheet: '名册', added: 1, changed: 1, undone: false }])

    expect(await undone()).toEqual({ back: 2, stayed: [], left: 0 })
    expect(await roster()).toMatchObject([li])
    expect(await runLeft(store, 'directory.recount', recountDeed)).toEqual(['noodle-union'])
    expect((await store.unions.get('noodle-union')).members).toBe(0)
    expect(await store.importSteps.count()).toBe(0)
    expect(await store.log.list({ where: { action: 'membership.undoImport' }, limit: 9 })).toMatchObject([
      { personId: 'p-Zhou', subject: importId, remark: '撤回 2 行，0 行保持现在的样子，还剩 0 行' },
    ])
    expect(await undone()).toEqual({ back: 0, stayed: [], left: 0 })
  })

  test('is found by its name and phone of before, and no longer by those of the sheet', async () => {
    const { undone, store } = await anImport([li], [['张三', li.phone, FIRM, '是']])
    expect(await store.members.get(li.id)).toMatchObject({ spelt: expect.stringContaining('zhangsan') })
    await undone()
    expect(await store.members.get(li.id)).toMatchObject({
      spelt: expect.stringContaining('lilei'),
      pageKey: expect.stringMatching(/^lilei:/),
    })
  })

  test('keeps a new row that somebody has given a tag since', async () => {
    const { undone, roster, store } = await anImport()
    const [, han] = await roster()
    await store.members.change({ _id: han?.id ?? '' }, { tags: ['young'] })
    expect((await undone()).stayed).toEqual([{ name: '韩梅', why: '后来又改过' }])
  })

  test('keeps a new row into which another one went since', async () => {
    const row = { ...li, id: 'm-Li' }
    const { undone, roster, desk, store } = await anImport([row])
    const han = (await roster()).find(({ name }) => name === '韩梅')
    const asked = { keepId: han?.id ?? '', dropId: row.id, take: [], reason: '同一个人' }
    answered(await atTheDoor('membership.merge', asked, desk()))
    expect((await undone()).stayed).toContainEqual({ name: '韩梅', why: '后来又改过' })
    expect(await store.members.find(asked.keepId)).toMatchObject({ name: '韩梅' })
  })

  test('keeps what was changed or bound since, and names it', async () => {
    const { undone, roster, store } = await anImport()
    const [, han] = await roster()
    await store.members.change({ _id: li.id }, { name: '李雷雷' })
    await store.members.change({ _id: han?.id ?? '' }, { personId: 'p-Wang' })
    expect((await undone()).stayed).toEqual(
      expect.arrayContaining([
        { name: '李雷', why: '后来又改过' },
        { name: '韩梅', why: '本人已经绑定' },
      ])
    )
    expect(await roster()).toMatchObject([{ name: '李雷雷', standing: 'member' }, { personId: 'p-Wang' }])
  })

  test('writes nothing more, however often its last call is repeated', async () => {
    const { undone, bytes, importId, importAll } = await anImport()
    await undone()
    await expect(importAll(bytes, { id: importId })).rejects.toThrow()
  })

  test('may be one for a day', async () => {
    const { undo, desk } = await anImport()
    expect(await undo(desk().now + DAY)).toEqual({ ok: false, reason: 'import_too_old' })
  })

  test('takes back nothing that another import had written before', async () => {
    const { importAll, bytes, undone, roster } = await anImport()
    await importAll(bytes)
    await importAll(
      aWorkbook([
        [...HEAD, '入会日期'],
        ['李雷', li.phone, FIRM, '是', '2020-03-01'],
      ])
    )
    expect(await undone()).toMatchObject({ back: 1, stayed: [{ name: '李雷' }] })
    expect(await roster()).toMatchObject([{ name: '李雷', standing: 'member' }])
  })
})

describe('a phone that stands in another enterprise', () => {
  const moving = [['李雷', li.phone, BANK, '是']]

  test('asks, and adds nobody a second time', async () => {
    const { checked, importAll, roster } = await aRosterDesk(storage, [li])
    const { counts, moves } = await checked(sheet(...moving))
    expect(counts).toMatchObject({ added: 0, changed: 0, moved: 1 })
    expect(moves[0]?.changes[0]).toEqual({ field: '企业', from: '朔风面馆（示例）', to: '长安银行北新支行（示例）' })
    await importAll(sheet(...moving))
    expect(await roster()).toEqual([li])
  })

  test('is moved when somebody says so, with whoever is bound, a line in the log, and back again', async () => {
    const bound = { ...li, personId: 'p-Li' }
    const { store, bring, importAll, roster, desk } = await aRosterDesk(storage, [bound])
    await store.people.put(aPerson('Li', { member: { ...aPerson('Li').member, id: li.id } as never }))
    const importId = await bring(sheet(...moving))
    await importAll(sheet(...moving), { id: importId, moves: [2] })
    await runLeft(store, 'membership.follow', followDeed)
    expect(await roster()).toMatchObject([{ id: li.id, enterpriseId: 'bank', personId: 'p-Li' }])
    expect((await store.people.get('p-Li')).member).toMatchObject({ enterpriseId: 'bank' })
    expect(await store.messages.listAll({ where: { personId: 'p-Li' } })).toMatchObject([{ title: '会籍转好了' }])
    expect(await store.log.list({ where: { subject: li.id }, limit: 9 })).toMatchObject([
      { remark: '调动：朔风面馆（示例） → 长安银行北新支行（示例）' },
    ])
    answered(await atTheDoor('membership.undoImport', { importId }, desk()))
    expect(await roster()).toMatchObject([bound])
    const told = await store.messages.listAll({ where: { personId: 'p-Li' }, fields: ['text'] })
    expect(told.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('长安银行北新支行'), expect.stringContaining('朔风面馆')])
    )
  })

  test('under another name stays out, and says where it stands', async () => {
    const { checked } = await aRosterDesk(storage, [li])
    const { wrongRows } = await checked(sheet(['韩梅', li.phone, BANK, '是']))
    expect(wrongRows[0]?.why).toBe('这个手机号在“朔风面馆（示例）”的名册上是李*，请先核对')
  })
})

describe('a check', () => {
  test('says of every row that is new or changes what would be written, numbers masked', async () => {
    const { checked } = await aRosterDesk(storage, [li])
    const { rows } = await checked(sheet(['李雷', li.phone, FIRM, '是'], ['韩梅', '19900000004', BANK, '否']))
    expect(rows).toMatchObject([
      { row: 2, kind: 'changed', name: '李雷', changes: [{ field: '是否会员', from: '否', to: '是' }] },
      { row: 3, kind: 'added', name: '韩梅', changes: [{ field: '手机', to: '199****0004' }, { to: '否' }, {}] },
    ])
  })

  test('counts identical rows once', async () => {
    const { checked } = await aRosterDesk(storage)
    const twice = ['韩梅', '19900000004', BANK, '是']
    expect((await checked(sheet(twice, twice))).counts).toMatchObject({ added: 1, repeated: 1, wrong: 0 })
  })

  test('names each enterprise that is not there once, with that which may be meant', async () => {
    const { checked } = await aRosterDesk(storage)
    const { unknown } = await checked(
      sheet(
        ['甲', '19900000004', '新开的书店', '是'],
        ['乙', '19900000005', '新开的 书店', '是'],
        ['丙', '19900000006', '#N/A']
      )
    )
    expect(unknown).toEqual([{ name: '新开的书店', rows: 2 }])
  })

  test('keeps the wrong value in the sheet of errors: brought in untouched it is as wrong as before', async () => {
    const { checked } = await aRosterDesk(storage)
    const wrong = sheet(
      ['甲', '123', FIRM, '也许'],
      ['合计', '', FIRM, ''],
      ['=1+1', '19900000007', FIRM, '是'],
      ['#N/A', '19900000008', FIRM, '']
    )
    const { counts, errors } = await checked(wrong)
    expect(counts.wrong).toBe(4)
    const again = await checked(new Uint8Array(await storage.get(errors?.url ?? '')))
    expect(again.counts).toMatchObject({ added: 0, changed: 0, wrong: 4 })
  })

  test('is not pushed off the screen by a long name', async () => {
    const { checked } = await aRosterDesk(storage)
    const { wrongRows } = await checked(sheet(['长'.repeat(200), '19900000007', '企'.repeat(200), '是']))
    expect(wrongRows[0]?.name.length).toBeLessThan(40)
    expect(wrongRows[0]?.why).toContain('姓名太长')
    expect(wrongRows[0]?.why.length).toBeLessThan(120)
  })
})
