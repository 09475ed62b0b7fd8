import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openStore, schema } from '../../../cloudfunctions/schema'
import { aNews } from '../../../cloudfunctions/testing/anOutbox'
import { readBackup } from '../../../localcloud/backup/readBackup'
import { restoreBackup } from '../../../localcloud/backup/restoreBackup'
import { writeBackup } from '../../../localcloud/backup/writeBackup'
import { aLocalCloud } from '../../../localcloud/contract/cloudUnderTest'
import { type Database, openDatabase } from '../../../localcloud/database/openDatabase'
import { localDatabase } from '../../../localcloud/inProcess'
import { openStorage } from '../../../localcloud/storage/openStorage'
import { writeCopy } from '../writeCopy'

const root = resolve(__dirname, '../../..')
const home = mkdtempSync(join(tmpdir(), 'environment-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const NIGHT = Date.UTC(2026, 10, 27, 18)
const PICTURE = 'pictures/2026/合影.jpg'
const PAPER = 'papers/通知.pdf'

type Environment = Awaited<ReturnType<typeof aLocalCloud>>
const environments: Environment[] = []
afterAll(() => Promise.all(environments.map(({ close }) => close())))

/** A new environment with a bucket of its own and no collections. */
async function anEnvironment(bucket: string) {
  const environment = await aLocalCloud({ bucket })
  environments.push(environment)
  return environment
}

/** Says what one of the two scripts says of this environment, and how it ends. */
function run(script: 'backup' | 'restore', words: string[], environment?: Environment) {
  const account = environment && {
    CLOUDBASE_ENV: environment.envId,
    CLOUDBASE_SECRET_ID: environment.secretId,
    CLOUDBASE_SECRET_KEY: environment.secretKey,
    CLOUDBASE_URL: `${environment.url}/admin`,
  }
  const env = { ...process.env, TENCENTCLOUD: 'true', DATA_DIR: join(home, 'data'), ...account }
  return new Promise<{ code: number; said: string }>((done) =>
    execFile(process.execPath, [`scripts/${script}.mjs`, ...words, '--cloud'], { cwd: root, env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), said: out + err })
    )
  )
}

/** A union's folder: rows of several kinds, dates, more than a page of them, two files that rows name and one that none does. */
async function aCopy(kind = 'real') {
  const database = openDatabase({ file: ':memory:', collections: schema })
  const storage = openStorage({ folder: join(home, `${kind}-files`), url: () => '' })
  const picture = await storage.write(PICTURE, Buffer.from([0, 1, 2, 255]))
  const paper = await storage.write(PAPER, Buffer.alloc(300_000, 7))
  await storage.write('incoming/left', Buffer.from('nobody'))
  const store = openStore(localDatabase(database))
  await store.messages.addMany(['a', 'b'].map((turn) => aNews('Li', { kind: 'place_taken', turn, now: NIGHT })))
  const people = Array.from({ length: 250 }, (_person, index) => ({ _id: `p${index}`, name: `李\n“${index}”` }))
  await database.insert('people', { documents: people })
  const body = `<p>“今天”</p><img src="${picture}"><p>cloud://</p>`
  await database.insert('articles', {
    documents: [{ _id: 'a1', body, papers: [{ fileId: paper }], at: new Date(NIGHT) }],
  })
  await database.insert('tokens', { documents: [{ _id: 'wx', value: 'secret' }] })
  const file = join(home, `${kind}.zip`)
  await writeCopy(file, (output) =>
    writeBackup({ database, storage, without: ['tokens'] }, output, { kind, version: 3 })
  )
  return { file, before: await rowsOf(database) }
}

/** Rows as they are compared: the ids of files without their bucket; messages are held back on the way. */
async function rowsOf(database: Pick<Database, 'snapshot'>) {
  const { messages: _messages, ...rows } = Object.fromEntries(await database.snapshot())
  const all = Object.entries(rows).map(([name, documents]) => [name, [...documents]] as const)
  const filled = all.filter(([name, documents]) => documents.length > 0 && name !== 'tokens')
  const sorted = filled.map(([name, documents]) => [name, documents.toSorted((a, b) => (a._id < b._id ? -1 : 1))])
  return JSON.parse(JSON.stringify(Object.fromEntries(sorted)).replaceAll(/cloud:\/\/[^/]+\//g, 'cloud://BUCKET/'))
}

test('a union moves into an environment and back, row by row and byte by byte', async () => {
  const { file, before } = await aCopy()
  const environment = await anEnvironment('env-1.bucket-1')
  const laid = await run('restore', [file], environment)
  expect(laid).toMatchObject({ code: 0, said: expect.stringContaining('1 个文件没有哪一行数据提到') })
  expect(laid.said).toContain('备份时还没发出的 2 条消息只留在站内')
  expect(await rowsOf(environment.database)).toEqual(before)
  const [article] = (await environment.database.find('articles', { query: {} })) as unknown as { body: string }[]
  expect(article?.body).toContain('src="cloud://env-1.bucket-1/pictures/2026/合影.jpg"')
  expect(await environment.storage.read(PAPER)).toEqual(Buffer.alloc(300_000, 7))

  const back = join(home, 'back.zip')
  expect(await run('backup', [back], environment)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^备份好了，已逐字核对.*2 个文件.*不是同一刻/s),
  })
  const folder = join(home, 'back')
  const backup = await readBackup(back)
  await restoreBackup(backup, folder).finally(backup.close)
  expect(backup.manifest.about.kind).toBe('real')
  const database = openDatabase({ file: join(folder, 'cloud.db'), collections: {} })
  expect(await rowsOf(database)).toEqual(before)
  database.close()
  const storage = openStorage({ folder: join(folder, 'files'), url: () => '' })
  expect([await storage.read(PICTURE), await storage.read(PAPER)]).toEqual([
    Buffer.from([0, 1, 2, 255]),
    Buffer.alloc(300_000, 7),
  ])
})

test('what was cut short goes on with the same backup, with no other, and is not copied meanwhile', async () => {
  const { file, before } = await aCopy()
  const environment = await anEnvironment('env-2.bucket-2')
  expect(await run('restore', [file], environment)).toMatchObject({ code: 0 })
  // As after a kill: the mark stands, some of the rows are there, and one has not come.
  const { manifest, close } = await readBackup(file)
  close()
  const mark = { _id: 'restoring', madeAt: manifest.madeAt }
  await environment.database.insert('installation', { documents: [mark] })
  await environment.database.remove('people', { query: { _id: 'p7' }, multi: false })
  const other = await aCopy()
  expect(await run('restore', [other.file], environment)).toMatchObject({ code: 1 })
  expect(await run('backup', [join(home, 'half.zip')], environment)).toMatchObject({
    code: 1,
    said: expect.stringContaining('还没有恢复完'),
  })
  await environment.database.update('installation', {
    ...{ query: { _id: 'restoring' }, multi: false },
    update: { $set: { madeAt: await madeAtOf(other.file) } },
  })
  expect(await run('restore', [other.file], environment)).toMatchObject({ code: 0 })
  expect(await rowsOf(environment.database)).toEqual(before)
})

async function madeAtOf(file: string): Promise<number> {
  const { manifest, close } = await readBackup(file)
  close()
  return manifest.madeAt
}

test('an environment with data, demonstration data and missing variables are refused in one sentence', async () => {
  const { file } = await aCopy()
  const demonstration = await aCopy('demonstration')
  const full = await anEnvironment('env-3.bucket-3')
  await full.database.addCollection('people')
  await full.database.insert('people', { documents: [{ _id: 'somebody' }] })
  const refusals = [
    [await run('restore', [file], full), /已经有数据（集合 people），什么也没有改/],
    [await run('restore', [demonstration.file], full), /只放真实数据/],
    [await run('restore', [file]), /还缺环境变量 CLOUDBASE_ENV、CLOUDBASE_SECRET_ID、CLOUDBASE_SECRET_KEY/],
    [await run('backup', [file], full), /没有覆盖/],
  ] as const
  for (const [{ code, said }, sentence] of refusals) {
    expect({ code, lines: said.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(said).toMatch(sentence)
  }
  expect((await full.database.snapshot()).get('people')).toHaveLength(1)
})

test('a copy of an environment that has lost a file is without it, and one that does not answer leaves nothing that looks like one', async () => {
  const { file } = await aCopy()
  const environment = await anEnvironment('env-4.bucket-4')
  expect(await run('restore', [file], environment)).toMatchObject({ code: 0 })
  await environment.storage.remove(environment.storage.fileId(PAPER))
  expect(await run('backup', [join(home, 'fewer.zip')], environment)).toMatchObject({
    said: expect.stringContaining('1 个文件'),
  })
  await environment.close()
  environments.pop()
  const { code, said } = await run('backup', [join(home, 'silent.zip')], environment)
  expect({ code, lines: said.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
  expect(said).toMatch(/^云开发环境没有答应/)
  expect(readdirSync(home).filter((name) => name.startsWith('silent'))).toEqual([])
})
