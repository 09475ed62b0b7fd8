import readExcelFile from 'read-excel-file/node'
import type { Files } from '#server/files'
import type { Store } from '#server/store'
import type { Enterprise } from '#shared/directory/directory'
import type { Registration } from '#shared/events/registration'
import { registrationId } from '#shared/events/registration'
import { exportRoster } from '../membership/export/exportRoster'
import { answered } from '../testing/answered'
import { aStorage } from '../testing/aStorage'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking, HOUR, NOON } from '../testing/factories'
import { sheetOf } from '../testing/sheetOf'
import { endExports } from './endExports'
import { openFiles } from './openFiles'
import { sweepExports } from './sweepExports'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

const firm: Enterprise & { pageKey: string } = {
  ...{ id: 'noodle-house', name: '=面馆', unionId: 'noodle-union', unionName: '面馆工会', size: 'micro' },
  ...{ ownership: 'private', industry: '餐饮', gridId: 'grid-01', address: '', members: 1, grams: [], pageKey: 'n' },
}
const questions = [
  { id: 'meal', label: '午饭', kind: 'choice' as const, options: ['吃', '不吃'], required: false },
  { id: 'note', label: '备注', kind: 'text' as const, required: false },
]
const eats = { id: 'eats', label: '忌口', kind: 'text' as const, required: false, sensitive: { purpose: '备餐' } }

async function anOffice() {
  const members = [
    aMember('王小明', { id: 'm1', phone: '19900000001' }),
    aMember('欧阳兰', { id: 'm2', phone: '19900000002', standing: 'worker' }),
    aMember('别家人', { id: 'm3', unionId: 'other' }),
  ]
  const store = await aStore({ events: [anEvent({ questions })], members })
  await store.enterprises.add(firm)
  await register(store, 'm2', { name: '欧阳兰', status: 'waitlisted', at: NOON - 9 })
  await register(store, 'm1', { name: '王小明', at: NOON, answers: { meal: '吃', note: '=膝盖不好' } })
  const desk = { ...asking(store, anOfficer()), files: storage.files }
  const read = async ({ url }: { url: string }) => (await readExcelFile(await storage.get(url)))[0]?.data ?? []
  return { store, desk, read, lines: () => store.log.list({ limit: 9 }) }
}

async function register({ registrations }: Store, memberId: string, over: Partial<Registration>) {
  const registration: Registration = {
    ...{ id: registrationId('cup', memberId), eventId: 'cup', memberId, personId: 'p', name: '', turn: 't', rev: 1 },
    ...{ enterpriseId: firm.id, unionId: firm.unionId, status: 'confirmed', at: NOON, answers: {}, ...over },
  }
  await registrations.add(registration)
}

describe('a list of registrations that is taken along', () => {
  test('says of a sensitive question only that it was answered, with a reason, too, and so does its line in the log', async () => {
    const { store, desk, read, lines } = await anOffice()
    const answers = { meal: '吃', eats: '花生过敏' }
    await store.events.change({ _id: 'cup' }, { questions: [...questions, eats] })
    await store.registrations.change({ memberId: 'm1' }, { answers })
    for (const asked of [{}, { reason: '给主办方排座次' }]) {
      const file = answered(await atTheDoor('events.export', { eventId: 'cup', ...asked }, desk))
      const [, head = [], ...rows] = await read(file)
      const at = head.indexOf('忌口')
      expect(rows.map((row) => row[at])).toEqual(expect.arrayContaining(['（敏感，已填）']))
      expect(JSON.stringify(rows)).not.toContain('花生')
    }
    expect(JSON.stringify(await lines())).not.toContain('花生')
  })

  test('hides names, phones and what people wrote, unless somebody says what for', async () => {
    const { desk, read } = await anOffice()
    const file = answered(await atTheDoor('events.export', { eventId: 'cup' }, desk))
    const [watermark, head, ...rows] = await read(file)

    expect(file).toMatchObject({ rows: 2, name: expect.stringMatching(/^报名名单-第五届.*20261122-1200\.xlsx$/) })
    expect(watermark?.[0]).toBe('Lin 于 2026-11-22 12:00（北京时间） 导出 · 姓名和手机已遮住 · 仅供工会工作使用')
    expect(head).toEqual([
      ...['序号', '状态', '姓名', '手机', '工会', '企业', '报名时间（北京）'],
      ...['午饭', '备注', '移出或来不了的理由', '签名'],
    ])
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ['1', '已报名', '王**', '199****0001', '面馆工会', '=面馆', '2026-11-22 12:00', '吃', '（已填）'],
      ['2', '候补中', '欧**', '199****0002', '面馆工会', '=面馆', '2026-11-22 11:59', null, null],
    ])
  })

  test('is whole with a reason, which stands on the sheet and in the log', async () => {
    const { desk, read, lines } = await anOffice()
    const file = answered(await atTheDoor('events.export', { eventId: 'cup', reason: '现场签到' }, desk))
    const [watermark, , first] = await read(file)

    expect(watermark?.[0]).toContain('用途：现场签到')
    expect(first?.slice(2, 6)).toEqual(['王小明', '19900000001', '面馆工会', '=面馆'])
    expect(first?.[8]).toBe('=膝盖不好')
    expect(await lines()).toMatchObject([{ action: 'events.export', subject: 'cup', remark: '2 行，现场签到' }])
  })
})

describe('words that every object has', () => {
  const word = 'constructor'

  test('are no answer of whoever was not asked yet, and the list can be taken along', async () => {
    const { store, desk, read } = await anOffice()
    const question = { id: word, label: '备注', kind: 'text' as const, required: false }
    await store.events.change({ _id: 'cup' }, { questions: [question] })
    const file = answered(await atTheDoor('events.export', { eventId: 'cup', reason: '现场签到' }, desk))
    expect((await read(file))[2]?.slice(7)).toEqual([null, null, null])
  })

  test('may be a reason, and the log can be taken along', async () => {
    const { store, desk, read } = await anOffice()
    await store.log.add({ id: 'l', at: NOON - 1, personId: 'p-Lin', action: word, subject: word, remark: word })
    const head = { ...desk, person: { ...anOfficer(), roles: [{ kind: 'federation' as const }] } }
    for (const reason of [undefined, '查一件事']) {
      const file = answered(await atTheDoor('log.export', reason ? { reason } : {}, head))
      expect((await read(file)).at(-1)?.slice(2)).toEqual([word, word, word])
    }
  })
})

describe('a roster that is taken along', () => {
  test('holds one union or all of them', async () => {
    const { desk, read } = await anOffice()
    await desk.store.unions.add({
      ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '', officer: '' },
      ...{ enterprises: 1, members: 1, grams: [], pageKey: 'n' },
    })
    const one = sheetOf(answered(await exportRoster({ unionId: 'noodle-union' }, desk)))
    const all = sheetOf(answered(await exportRoster({ reason: '年度核对' }, desk)))

    expect((await read(one)).slice(2)).toEqual([
      ['王**', '199****0001', '=面馆', '是', '2025-10-18', null, null, '面馆工会'],
      ['欧**', '199****0002', '=面馆', '否', '2025-10-18', null, null, '面馆工会'],
    ])
    expect((await read(all)).slice(2).map(([name]) => name)).toEqual(['王小明', '欧阳兰', '别家人'])
  })
})

test('what was taken along is cleared away after an hour', async () => {
  const { store, desk, read } = await anOffice()
  const file = sheetOf(answered(await exportRoster({}, desk)))
  const fileId = (await store.exports.list({ limit: 1 }))[0]?.fileId as string

  await sweepExports({ store, files: storage.files, clock: () => NOON + HOUR })
  expect(await read(file)).toHaveLength(5)
  await sweepExports({ store, files: storage.files, clock: () => NOON + HOUR + 1 })
  expect(await storage.files.read(fileId, 99_999)).toBe('missing')
  expect(await store.exports.count()).toBe(0)
})

describe('the address of what was taken along', () => {
  const status = async (url: string) => (await fetch(url)).status

  test('lapses within a quarter of an hour, is kept by nobody on the way, and is given once', async () => {
    const { store, desk } = await anOffice()
    const before = Date.now()
    const { url } = sheetOf(answered(await exportRoster({}, desk)))
    const lapsesAt = Number(new URL(url).searchParams.get('expires'))
    expect(lapsesAt - before).toBeLessThanOrEqual(15 * 60_000 + 5_000)
    expect((await fetch(url)).headers.get('cache-control')).toBe('no-store')

    const fileId = (await store.exports.list({ limit: 1 }))[0]?.fileId as string
    expect(answered(await openFiles({ fileIds: [fileId] }, desk))).toEqual({ addresses: {} })
  })

  test('leads nowhere once whoever took it is dismissed, and others keep theirs', async () => {
    const { store, desk } = await anOffice()
    const guo = anOfficer('Guo')
    const hao = aPerson('Hao', { roles: [{ kind: 'federation' }] })
    for (const one of [guo, hao]) await store.people.add(one)
    const own = sheetOf(answered(await exportRoster({ reason: '年度核对' }, { ...desk, person: guo })))
    const other = sheetOf(answered(await exportRoster({}, desk)))
    await atTheDoor('staff.dismiss', { personId: guo.id }, { ...desk, person: hao })

    expect([await status(own.url), await status(other.url)]).toEqual([404, 200])
    expect(await store.exports.count()).toBe(1)
  })

  test('is not given at all when the dismissal comes while the sheet is being made', async () => {
    const { store, desk } = await anOffice()
    const write: Files['write'] = async (path, bytes) => {
      await endExports(desk, desk.person.id)
      return storage.files.write(path, bytes)
    }
    const meanwhile = { ...desk, files: { ...storage.files, write } }
    await expect(exportRoster({}, meanwhile)).rejects.toMatchObject({ fault: 'signed_out' })
    expect(await store.exports.count()).toBe(0)
  })
})
