import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAnswers } from '../../../cloudfunctions/events/answers/sealedAnswers'
import type { StoredRegistration } from '../../../cloudfunctions/events/storedRegistration'
import { migrations } from '../../../cloudfunctions/migrations/migrations'
import { openStore, schema } from '../../../cloudfunctions/schema'
import { openSealing } from '../../../cloudfunctions/server/sealing/sealing'
import { type Database, openDatabase } from '../../../localcloud/database/openDatabase'
import type { Fields } from '../../../localcloud/database/values/document'
import { localDatabase } from '../../../localcloud/inProcess'
import { keysOf } from '../../keys/keyFile'
import { seed } from '../../seed/seed'
import { type FolderKind, readMark, writeMark } from './folderMark'
import { openFolder } from './openFolder'

let dataDir: string
let database: Database
const opened: Database[] = []
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  database = openAgain()
})
afterEach(() => {
  for (const each of opened.splice(0)) each.close()
  rmSync(dataDir, { recursive: true, force: true })
})

function openAgain(): Database {
  database?.close()
  const again = openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema })
  opened.push(again)
  return again
}

const put = (collection: string, document: Fields) => database.insert(collection, { documents: [document] })
/** Data of a real union's first day: a code for its first person. */
const layReal = () => put('invitations', { _id: 'code', invitedBy: 'start', expiresAt: 1 })
const layDemonstration = () => put('unions', { _id: 'union-e001', name: '北京某某有限公司工会（示例）' })

const KEYS_MADE = expect.stringContaining('密钥在')

/** A registration with its answers in plain, as the version before has stored it. */
function inPlain(row: Fields) {
  const { sealed: _sealed, ...kept } = row
  const registration = { ...row, id: row._id } as unknown as StoredRegistration
  const answers = openAnswers(openSealing(keysOf(dataDir)), registration)
  return { ...kept, answers: answers.ok ? answers.value : answers }
}

async function open(asked?: FolderKind) {
  const said: string[] = []
  const folder = await openFolder({ dataDir, database, asked, say: (line) => said.push(line) })
  return { ...folder, said, mark: readMark(dataDir) }
}

/** All that the folder holds: rows, and files beside the database. */
async function holdings() {
  const rows = await Promise.all(
    database.collections().map(async (name) => [name, await database.find(name, { query: {}, limit: 20_000 })])
  )
  return { rows: Object.fromEntries(rows), mark: readMark(dataDir), names: readdirSync(dataDir).sort() }
}

async function refuses(asked: FolderKind | undefined, words: string) {
  const before = await holdings()
  await expect(open(asked)).rejects.toMatchObject({ name: 'StartRefused', message: expect.stringContaining(words) })
  expect(await holdings()).toEqual(before)
}

describe('an empty folder becomes what is asked', () => {
  test.each([
    [undefined, 'demonstration', 'unfinished'],
    ['demonstration', 'demonstration', 'unfinished'],
    ['real', 'real', 'real'],
  ] as const)('asked %s: %s', async (asked, kind, mark) => {
    expect(await open(asked)).toMatchObject({
      kind,
      mark,
      isToBeLaid: kind === 'demonstration',
      said: kind === 'real' ? [KEYS_MADE] : [],
    })
  })

  test('also after a start that laid nothing, because its port was busy', async () => {
    await open()
    expect(await open('real')).toMatchObject({ kind: 'real', mark: 'real' })
  })
})

describe('a folder with real data', () => {
  const marks = [() => {}, () => writeMark(dataDir, 'real'), () => writeFileSync(join(dataDir, 'folder.json'), '{"ki')]

  test.each(marks)('stays real whether it was marked, never marked, or the mark is damaged', async (mark) => {
    await layReal()
    mark()
    expect(await open()).toMatchObject({ kind: 'real', mark: 'real', isToBeLaid: false })
    expect(await open('real')).toMatchObject({ kind: 'real', mark: 'real', isToBeLaid: false })
    await refuses('demonstration', '里是真实数据，不能当演示用，什么也没有改')
    expect(await database.count('invitations', {})).toBe(1)
  })

  test('is never a demonstration, though its database is gone', async () => {
    writeMark(dataDir, 'real')
    expect(await open()).toMatchObject({ kind: 'real', isToBeLaid: false })
    await refuses('demonstration', '真实数据')
  })

  test('with files and no rows, and nothing that says what it is, is real in doubt', async () => {
    await mkdir(join(dataDir, 'files'))
    writeFileSync(join(dataDir, 'files/a'), 'picture')
    await refuses('demonstration', '真实数据')
    expect(await open()).toMatchObject({ kind: 'real', isToBeLaid: false })
  })

  test('cannot be marked as anything else', () => {
    writeMark(dataDir, 'real')
    expect(() => writeMark(dataDir, 'unfinished')).toThrow('cannot become a demonstration')
    expect(readMark(dataDir)).toBe('real')
  })
})

describe('a folder with a demonstration', () => {
  test('stays one, and is not laid again, though nobody had marked it', async () => {
    await layDemonstration()
    await layReal()
    expect(await open()).toMatchObject({ kind: 'demonstration', mark: 'demonstration', isToBeLaid: false })
    expect(await open('demonstration')).toMatchObject({ kind: 'demonstration', isToBeLaid: false })
    await refuses('real', '里是演示数据，不能当真实数据用，什么也没有改')
  })

  test('is laid again where it says that the laying was not finished, and nowhere else', async () => {
    await layDemonstration()
    writeMark(dataDir, 'unfinished')
    expect(await open()).toMatchObject({ isToBeLaid: true, mark: 'unfinished' })
    await refuses('real', '演示数据')
    writeMark(dataDir, 'demonstration')
    expect(await open()).toMatchObject({ isToBeLaid: false, mark: 'demonstration' })
  })

  test('whose database is gone is laid again', async () => {
    writeMark(dataDir, 'demonstration')
    expect(await open()).toMatchObject({ kind: 'demonstration', isToBeLaid: true, mark: 'unfinished' })
  })
})

describe('data of another version', () => {
  test('of before the numbers is brought to today, and every row is as it was', async () => {
    await seed(openStore(localDatabase(database)), Date.UTC(2026, 10, 22, 4), () => {})
    const { rows } = await holdings()
    expect(await open()).toMatchObject({ isToBeLaid: false, said: [`数据已整理到第 ${migrations.length} 版`] })

    database = openAgain()
    const { rows: after } = await holdings()
    expect(after.installation).toEqual([{ _id: 'this', version: migrations.length, migratedAt: expect.any(Number) }])
    expect({ ...after, installation: [], registrations: [] }).toEqual({ ...rows, registrations: [] })
    expect(after.registrations.map(inPlain)).toEqual(rows.registrations)
    expect((await open()).said).toEqual([])
  })

  test.each([undefined, 'real', 'demonstration'] as const)('of a newer one is refused, asked %s', async (asked) => {
    await layReal()
    await put('installation', { _id: 'this', version: migrations.length + 1, migratedAt: 1 })
    await refuses(asked, '更新的版本')
    expect(readdirSync(dataDir)).not.toContain('folder.json')
  })
})

describe('the keys of its answers', () => {
  const answered = { _id: 'cup:m1', rev: 1, answers: { note: '膝盖不好，请安排靠边的座位' } }
  const inFile = (words: string) => readFileSync(join(dataDir, 'cloud.db')).includes(words)
  const layAnswered = async () => {
    await layReal()
    await put('registrations', answered)
    await put('registrations', { ...answered, _id: 'cup:m2' })
    await database.remove('registrations', { query: { _id: 'cup:m2' }, multi: false })
  }

  test('are made once, for its owner alone, and told to nobody', async () => {
    const { keys, said } = await open('real')
    expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600)
    expect(said).toEqual([KEYS_MADE])
    expect(said.join()).not.toContain(keys[0]?.key.toString('hex'))
    expect(await open('real')).toMatchObject({ keys, said: [] })
  })

  test('seal what the version before has left, of which no word stays in the file', async () => {
    await layAnswered()
    database = openAgain()
    expect(inFile('膝盖不好')).toBe(true)
    await open('real')
    database = openAgain()
    expect(inFile('膝盖不好')).toBe(false)
    expect((await database.find('registrations', { query: {} })).map(inPlain)).toEqual([answered])
  })

  test('seal it also where the file cannot be written anew, and that is said', async () => {
    await layAnswered()
    const compact = () => Promise.reject(new Error('disk full'))
    const said: string[] = []
    await openFolder({ dataDir, database: { ...database, compact }, asked: 'real', say: (line) => said.push(line) })
    expect(said).toContainEqual(expect.stringContaining('还留着整理前的痕迹'))
    expect((await database.find('registrations', { query: {} })).map(inPlain)).toEqual([answered])
  })

  test('that are lost are made anew, and each start says how much does not open, and what to do', async () => {
    await layAnswered()
    const { keys } = await open('real')
    rmSync(join(dataDir, 'keys.json'))
    expect((await open('real')).said).toEqual([
      KEYS_MADE,
      expect.stringMatching(`有 1 份报名的回答打不开，缺密钥 ${keys[0]?.id}.*--add`),
    ])
    expect((await open('real')).said).toEqual([expect.stringContaining('打不开')])
  })

  test.each([
    ['a letter is wrong', (text: string) => text.replace(/"key": "../, '"key": "zz')],
    ['one key stands for another', (text: string) => text.replace(/"id": "..../, '"id": "0000')],
    ['nothing is left', () => ''],
  ])('in which %s are not made anew: it is said, and nothing is changed', async (_what, spoil) => {
    await layAnswered()
    await open('real')
    const file = join(dataDir, 'keys.json')
    writeFileSync(file, spoil(readFileSync(file, 'utf8')))
    await refuses('real', '读不懂，或者抄错了字，什么也没有改')
  })
})

test('the mark is one line that people can read', async () => {
  await open('real')
  expect(readFileSync(join(dataDir, 'folder.json'), 'utf8')).toBe('{"kind":"real"}\n')
})
