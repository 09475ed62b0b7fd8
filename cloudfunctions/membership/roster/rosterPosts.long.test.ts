import type { Member } from '#shared/membership/member'
import { ROSTER_HEAD } from '#shared/membership/rosterSheet'
import { answered } from '../../testing/answered'
import { aRosterDesk } from '../../testing/aRosterDesk'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember } from '../../testing/factories'
import { aWorkbook, type WrittenCell } from '../../testing/sheets/aWorkbook'
import { exportRoster } from '../export/exportRoster'

const FIRM = '朔风面馆（示例）'
const sheet = (...rows: WrittenCell[][]) => aWorkbook([[...ROSTER_HEAD], ...rows])
const line = (name: string, phone: string, ...words: (string | null)[]): WrittenCell[] => [
  ...[name, phone, FIRM, '是', null],
  ...words,
]

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

function aRow(name: string, phone: string, over: Partial<Member> = {}): Member {
  const { personId: _personId, ...row } = aMember(name, { name, phone, ...over })
  return row
}

async function aCommittee() {
  const desk = await aRosterDesk(storage, [
    aRow('王小明', '19900000001', { positions: ['sports'], tags: ['modelWorker', 'young'] }),
    aRow('李雷', '19900000002', { positions: ['delegate'] }),
  ])
  const held = async () =>
    Object.fromEntries((await desk.roster()).map(({ name, positions, tags }) => [name, { positions, tags }]))
  return { ...desk, held }
}

const POSTS = sheet(
  line('王小明', '19900000001', '副主席、文体委员', '女职工'),
  line('李雷', '19900000002', '无', null),
  line('韩梅', '19900000003', '经审委员', '青年职工')
)

describe('posts and tags in a roster sheet', () => {
  test('are shown old and new, written, and keep the honours of which no sheet says anything', async () => {
    const { checked, importAll, held, store } = await aCommittee()
    const { rows } = await checked(POSTS)
    expect(rows.map(({ name, changes }) => [name, changes])).toEqual([
      [
        '王小明',
        [
          { field: '工会岗位', from: '文体委员', to: '副主席、文体委员' },
          { field: '会员标签', from: '青年职工', to: '女职工' },
        ],
      ],
      ['李雷', [{ field: '工会岗位', from: '职工代表', to: '无' }]],
      [
        '韩梅',
        [
          ...[
            { field: '手机', to: '199****0003' },
            { field: '是否会员', to: '是' },
          ],
          { field: '入会日期', to: '2026-11-22' },
          ...[
            { field: '工会岗位', to: '经费审查委员' },
            { field: '会员标签', to: '青年职工' },
          ],
        ],
      ],
    ])
    await importAll(POSTS)
    expect(await held()).toEqual({
      王小明: { positions: ['viceChair', 'sports'], tags: ['modelWorker', 'woman'] },
      李雷: { positions: [], tags: undefined },
      韩梅: { positions: ['audit'], tags: ['young'] },
    })
    const told = await store.log.list({ where: { subject: 'm-王小明' }, limit: 9 })
    expect(told.map(({ remark }) => remark)).toEqual(['岗位 文体委员 → 副主席、文体委员'])
    expect((await checked(POSTS)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
  })

  test('are what they were once the import is taken back', async () => {
    const { importAll, held, bring, desk } = await aCommittee()
    const before = await held()
    const id = await bring(POSTS)
    await importAll(POSTS, { id })
    answered(await atTheDoor('membership.undoImport', { importId: id }, desk()))
    expect(await held()).toEqual(before)
  })

  test('that somebody gives the row in the same moment stay, and the rest of the line waits for the next run', async () => {
    const { bring, checked, held, store, desk } = await aCommittee()
    const bytes = sheet(line('王小明', '19900000001', '副主席', null))
    const { digest } = await checked(bytes)
    const change: typeof store.members.change = async (...given) => {
      await store.members.change({ _id: 'm-王小明' }, { positions: ['finance'] })
      return store.members.change(...given)
    }
    const by = { ...desk(), store: { ...store, members: { ...store.members, change } } }
    const asked = { uploadId: await bring(bytes), digest, expected: 1 }
    answered(await atTheDoor('membership.import', asked, by))
    expect((await held()).王小明?.positions).toEqual(['finance'])
    expect(await store.importSteps.count()).toBe(0)
  })

  test('go with an exported roster, which brought in again changes nothing', async () => {
    const { importAll, checked, desk } = await aCommittee()
    await importAll(POSTS)
    const { url } = answered(await exportRoster({ reason: '换届' }, desk())) as { url: string }
    const { counts, columns } = await checked(new Uint8Array(await storage.get(url)))
    expect(columns.flatMap(({ as }) => as ?? [])).toEqual(expect.arrayContaining(['positions', 'tags']))
    expect(counts).toMatchObject({ added: 0, changed: 0, wrong: 0, unchanged: 3 })
  })
})
