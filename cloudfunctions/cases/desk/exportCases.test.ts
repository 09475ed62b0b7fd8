import readExcelFile from 'read-excel-file/node'
import { roleFor, THE_STREET } from '#shared/access/role'
import { aCase } from '#shared/testing/aCase'
import { anArticle } from '#shared/testing/anArticle'
import { answered } from '../../testing/answered'
import { aStorage } from '../../testing/aStorage'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, aPerson, asking } from '../../testing/factories'

const [LIN, HE] = [anOfficer('Lin'), anOfficer('He')]
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const LI = aPerson('Li')
const ABOUT = { kind: 'article', id: 'notice' }

/** A notice of He's, of which Li says something, beside three cases that are not about it. */
async function aCircle() {
  const { store } = await aFullStore({ people: [LIN, HE, CHENG, LI] })
  await store.articles.add(anArticle('notice', { title: '报高温费的通知', authorId: HE.id, state: 'published' }))
  await store.articles.add(anArticle('draft', { authorId: HE.id, state: 'draft' }))
  await store.cases.addMany([
    aCase({ id: 'c1', number: '2026-0001', words: '活动室周末开吗？电话 13900000001' }),
    aCase({ id: 'c2', number: '2026-0002', codeHash: 'hash', asker: undefined as never }),
    aCase({ id: 'c3', number: '2026-0003', counselOnly: true, kind: 'help', topic: 'rights' }),
    aCase({
      id: 'c5',
      number: '2026-0005',
      kind: 'hardship',
      about: { ...ABOUT, name: '自己' },
      owner: { id: HE.id, name: 'He' },
    }),
    aCase({ id: 'c4', number: '2026-0004', barred: [HE.id] }),
  ])
  const say = (id: string) =>
    atTheDoor(
      'cases.say',
      {
        ...{ newKey: 'a'.repeat(16), kind: 'question', topic: 'others', words: '三十人怎么算？', to: 'station' },
        about: { kind: 'article', id },
      },
      asking(store, LI)
    )
  return { store, say }
}

describe('an answer in words to a notice', () => {
  test('is a case of whoever wrote the notice, found from it by whoever handles it', async () => {
    const { store, say } = await aCircle()
    expect(answered(await say('notice'))).toMatchObject({ ownerName: 'He' })
    const { items } = answered(await atTheDoor('cases.queue', { view: 'open', about: ABOUT }, asking(store, LIN)))
    expect(items).toMatchObject([{ words: '三十人怎么算？', ownerName: 'He' }])
    const all = answered(await atTheDoor('cases.queue', { view: 'open' }, asking(store, LIN)))
    expect(all.items).toHaveLength(6)
  })

  test('is refused of a draft, which is there for nobody', async () => {
    const { store, say } = await aCircle()
    expect(await say('draft')).toEqual({ ok: false, reason: 'case_no_thing' })
    expect(await store.cases.count()).toBe(5)
  })

  test('goes to whoever is responsible where the author may not handle it', async () => {
    const { store, say } = await aCircle()
    await store.articles.change({ _id: 'notice' }, { authorId: 'p-somebody-else' })
    expect(answered(await say('notice')).ownerName).not.toBe('He')
  })
})

describe('the sheet of a queue', () => {
  async function take(by: typeof LIN, over: object = {}) {
    const { store } = await aCircle()
    const storage = await aStorage()
    const context = { ...asking(store, by), files: storage.files }
    const file = answered(await atTheDoor('cases.export', { view: 'open', ...over }, context))
    const rows = (await readExcelFile(await storage.get(file.url)))[0]?.data.slice(2) ?? []
    await storage.close()
    return rows.map((row) => [row[0], row[4], row[11]])
  }

  test('masks names and leaves out words as long as no purpose is named; without a name there is none', async () => {
    expect(await take(LIN)).toEqual([
      ['2026-0001', 'L*', null],
      ['2026-0002', '不留名', null],
      ['2026-0004', 'L*', null],
    ])
  })

  test('holds for a purpose what is on the screen, of what is in the scope of whoever takes it alone', async () => {
    const rows = await take(HE, { reason: '年底汇总' })
    expect(rows.map(([number, name]) => [number, name])).toEqual([
      ['2026-0001', 'Li'],
      ['2026-0002', '不留名'],
    ])
    expect(rows[0]?.[2]).toBe('活动室周末开吗？电话 13900000001')
  })

  test('of nothing is no sheet', async () => {
    const { store } = await aCircle()
    const none = await atTheDoor('cases.export', { view: 'open', about: ABOUT }, asking(store, CHENG))
    expect(none).toEqual({ ok: false, reason: 'cases_none' })
  })
})
