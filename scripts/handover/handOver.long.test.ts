import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from '#server/sheet/readSheet'
import { inBeijing } from '#shared/beijingTime'
import { schema } from '../../cloudfunctions/schema'
import { newKey } from '../../cloudfunctions/server/sealing/keyRing'
import { openSealing } from '../../cloudfunctions/server/sealing/sealing'
import { aRosterDesk } from '../../cloudfunctions/testing/aRosterDesk'
import { aStorage } from '../../cloudfunctions/testing/aStorage'
import { aFullStore } from '../../cloudfunctions/testing/aStore'
import { aMember, anArticle, anEvent, anOfficer, aPerson, NOON } from '../../cloudfunctions/testing/factories'
import { writeBackup } from '../../localcloud/backup/writeBackup'
import { openStorage } from '../../localcloud/storage/openStorage'
import { writeCopy } from '../keeping/writeCopy'
import { writeKeyFile } from '../keys/keyFile'
import { handOver } from './handOver'
import { tables } from './tables/tables'

const ROSTER = [
  aMember('Li', { phone: '19900000007' }),
  aMember('Wang', { phone: '19900000008', positions: ['chair'], tags: ['modelWorker', 'young'] }),
]

const home = mkdtempSync(join(tmpdir(), 'hand-over-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** An installation without keys; answers of the copy are in plain, as before the seal. */
const from = { keysFile: undefined, dataDir: home }

const PICTURE = `pictures/${'a'.repeat(40)}.jpg`

/** A union's backup with a word of everything that people read, some of it hostile. */
async function aCopy() {
  const storage = openStorage({ folder: join(home, 'files'), url: () => '' })
  const picture = await storage.write(PICTURE, Buffer.from('picture'))
  const { store, database } = await aFullStore({
    members: ROSTER,
    people: [aPerson('Li'), anOfficer('Lin')],
    events: [anEvent({ questions: [{ id: 'level', label: '=HYPERLINK("x")', kind: 'text', required: true }] })],
  })
  await store.enterprises.add({
    ...{ id: 'noodle-house', name: '朔风面馆（示例）', unionId: 'noodle-union', unionName: '面馆工会', size: 'micro' },
    ...({ industry: '', ownership: 'private', gridId: 'g', address: '', members: 2, grams: [], pageKey: 'k' } as const),
  })
  await store.registrations.add({
    ...{ id: 'cup:m-Li', eventId: 'cup', memberId: 'm-Li', personId: 'p-Li', name: 'Li', enterpriseId: 'noodle-house' },
    ...{ unionId: 'noodle-union', status: 'confirmed', turn: 't', rev: 1, at: NOON, answers: { level: '+1 业余' } },
  })
  const body = `<p>图</p><img src="${picture}">`
  await store.articles.add(
    anArticle('a1', { title: '../../<b>路线</b>', body, state: 'withdrawn', correction: '改了' })
  )
  await store.files.add({
    ...{
      id: 'a'.repeat(40),
      fileId: picture,
      kind: 'picture',
      name: '合影.jpg',
      bytes: 7,
      keptBy: 'p-Lin',
      keptAt: NOON,
    },
  })
  await store.log.add({ ...{ id: 'l1', at: NOON, personId: 'p-Lin', action: 'events.publish', subject: 'cup' } })
  const file = join(home, 'copy.zip')
  await writeCopy(file, (output) =>
    writeBackup({ database, storage, without: [] }, output, { kind: 'real', version: 0 })
  )
  return file
}

async function linesOf(folder: string, title: string): Promise<string[][]> {
  const read = await readSheet(new Uint8Array(readFileSync(join(folder, `${title}.xlsx`))))
  return typeof read === 'string' ? [[read]] : read.rows.slice(2).map(({ cells }) => cells.map(({ text }) => text))
}

let folder: string
beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation()
  folder = join(home, 'out')
  await handOver(await aCopy(), folder, from)
})

test('says of people, events and words what they are, not their numbers', async () => {
  expect(await linesOf(folder, '报名')).toEqual([
    [
      ...['第五届“明珠杯”职工象棋比赛（示例）', '已报名', 'Li', '19900000007', '朔风面馆（示例）', 'noodle-union'],
      ...[inBeijing(NOON).format('YYYY-MM-DD HH:mm'), '=HYPERLINK("x")：+1 业余', '', '', ''],
    ],
  ])
  expect(await linesOf(folder, '工作人员')).toEqual([['Lin', '服务站干部', '街道总工会', 'p-Lin']])
  expect((await linesOf(folder, '操作记录'))[0]?.slice(1, 4)).toEqual([
    ...['Lin', '发布活动', '第五届“明珠杯”职工象棋比赛（示例）'],
  ])
  const written = await readSheet(new Uint8Array(readFileSync(join(folder, '报名.xlsx'))))
  expect(JSON.stringify(written)).not.toContain('"isFormula":true')
})

test('gives articles with their pictures as pages that need nothing else, under names that lead nowhere', async () => {
  const [page = ''] = readdirSync(join(folder, '消息正文'))
  expect(page).toMatch(/^\d{4}-\d\d-\d\d b 路线 b a1\.html$/)
  const text = readFileSync(join(folder, '消息正文', page), 'utf8')
  expect(text).toContain('<h1>../../&lt;b&gt;路线&lt;/b&gt;</h1>')
  const [, source = ''] = /<img src="([^"]+)">/.exec(text) ?? []
  expect(readFileSync(join(folder, '消息正文', source), 'utf8')).toBe('picture')
  expect((await linesOf(folder, '消息'))[0]?.at(-1)).toBe(`消息正文/${page}`)
})

test('gives a roster that is imported as it is and then changes nothing', async () => {
  const storage = await aStorage()
  const desk = await aRosterDesk(storage, ROSTER)
  const bytes = new Uint8Array(readFileSync(join(folder, '会员名册.xlsx')))
  expect((await desk.checked(bytes)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  await storage.close()
})

test('leaves nothing behind: each collection is raw rows, and in a sheet unless it is none of people’s business', () => {
  const raw = readdirSync(join(folder, '原始数据')).map((name) => name.replace('.ndjson', ''))
  expect(raw.sort()).toEqual(Object.keys(schema).sort())
  const shown = tables.flatMap(({ of }) => of)
  expect(
    Object.keys(schema)
      .filter((name) => !shown.includes(name as never))
      .sort()
  ).toEqual(NOT_SHOWN)
})

/** What the machine keeps for its own work, or a number of something that a sheet shows. */
const NOT_SHOWN = [
  ...[
    'agenda',
    'answerFiles',
    'attendance',
    'attendanceMarks',
    'audiences',
    'besides',
    'callCounts',
    'callbacks',
    'capabilities',
    'cardUses',
    'cards',
    'caseNumbers',
    'channelWays',
    'clearings',
    'consents',
    'discardedArticles',
    'discardedEvents',
    'exports',
    'families',
    'favourites',
    'followerSyncs',
    'followers',
    'halls',
    'importFaults',
    'importSteps',
    'imports',
  ],
  ...[
    'installation',
    'invitations',
    'letters',
    'lineRecords',
    'mediaChecks',
    'needs',
    'paces',
    'pictures',
    'readers',
    'rosterExports',
    'screens',
    'showings',
    'signIns',
    'signUpForms',
    'tasks',
    'tokens',
  ],
  ...['uploads', 'versions', 'wordChecks'],
]

test('opens what is sealed with the keys of the installation or of a file, and says what it cannot open', async () => {
  const key = newKey()
  const keysFile = join(home, 'saved-keys.json')
  const file = join(home, 'sealed.zip')
  writeKeyFile(keysFile, [key])
  const { store, database } = await aFullStore({ members: [aMember('Li')], events: [anEvent()] })
  const row = { eventId: 'cup', memberId: 'm-Li', personId: 'p-Li', name: 'Li', enterpriseId: '', unionId: '' }
  const place = { status: 'confirmed', turn: 't', rev: 1, at: NOON, answers: {}, answeredRev: 1 } as const
  const sealed = { ...openSealing([key]).seal('{"level":"业余"}', 'registrations/cup:m-Li'), count: 1, rev: 1 }
  await store.registrations.add({ id: 'cup:m-Li', ...row, ...place, sealed })
  await writeCopy(file, (output) =>
    writeBackup({ database, storage: openStorage({ folder: home, url: () => '' }), without: [] }, output, {})
  )
  const shown = async (to: string) => (await linesOf(join(home, to), '报名'))[0]?.[7]

  await handOver(file, join(home, 'with'), { ...from, keysFile })
  expect(await shown('with')).toBe('level：业余')
  const said = jest.spyOn(console, 'log').mockImplementation()
  await handOver(file, join(home, 'without'), from)
  expect(await shown('without')).toBe('打不开（缺密钥）')
  expect(said.mock.calls.at(-1)?.[0]).toContain(`有 1 份报名的回答打不开，缺密钥 ${key.id}`)
})

test('is for its owner alone, overwrites nothing, and leaves no half of itself', async () => {
  const ended = jest.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended')
  })
  const said = jest.spyOn(console, 'error').mockImplementation()
  await expect(handOver(join(home, 'copy.zip'), folder, from)).rejects.toThrow('ended')
  await expect(handOver(join(home, 'none.zip'), join(home, 'other'), from)).rejects.toThrow('ended')
  const spoiled = join(home, 'spoiled.zip')
  writeFileSync(spoiled, readFileSync(join(home, 'copy.zip')).subarray(0, 900))
  await expect(handOver(spoiled, join(home, 'other'), from)).rejects.toThrow('ended')
  expect(said.mock.calls.map(([text]) => String(text).replace(/^.*zip|^.*out/, ''))).toEqual([
    expect.stringContaining('没有覆盖'),
    expect.stringContaining('什么也没有改'),
    expect.stringContaining('不是完整的备份'),
  ])
  expect(existsSync(join(home, 'other'))).toBe(false)
  expect(readdirSync(home).filter((name) => name.includes('.part'))).toEqual([])
  ended.mockRestore()
})

test('touches no folder of somebody’s beside it, and no file in it can be read by others wherever it goes', async () => {
  const theirs = join(home, 'again.part')
  mkdirSync(theirs)
  writeFileSync(join(theirs, 'precious.txt'), 'theirs')
  await handOver(join(home, 'copy.zip'), join(home, 'again'), from)
  expect(readFileSync(join(theirs, 'precious.txt'), 'utf8')).toBe('theirs')
  const parts = ['', ...readdirSync(join(home, 'again'), { recursive: true, encoding: 'utf8' })]
  expect(parts.length).toBeGreaterThan(20)
  expect(parts.filter((part) => (statSync(join(home, 'again', part)).mode & 0o077) !== 0)).toEqual([])
})
