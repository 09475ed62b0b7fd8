import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { BackupUnreadable } from '../backup/BackupUnreadable'
import { readBackup } from '../backup/readBackup'
import { restoreBackup } from '../backup/restoreBackup'
import { writeBackup } from '../backup/writeBackup'
import { type Database, openDatabase } from '../database/openDatabase'
import { writeText } from '../database/text/writeText'
import { openStorage } from '../storage/openStorage'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const place = () => join(folder, String(++count))

/** A database with values of every kind, a secret, and two files beside it. */
async function anInstallation() {
  const dataDir = place()
  const storage = openStorage({ folder: join(dataDir, 'files'), url: () => '' })
  await storage.write('pictures/合影.jpg', Buffer.from([0, 1, 2, 255]))
  await storage.write('papers/通知.pdf', Buffer.alloc(300_000, 7))
  const database = openDatabase({ file: ':memory:', collections: { people: { indexes: [] }, tokens: { indexes: [] } } })
  const people = Array.from({ length: 3000 }, (_person, index) => ({
    _id: `p${index}`,
    name: `李\n“${index}”\u2028`,
    born: new Date(index * 1e9),
    grants: { place: index, none: null },
    list: [index, 'a', { deep: [true, 1.5] }],
  }))
  await database.insert('people', { documents: people })
  await database.insert('tokens', { documents: [{ _id: 'wx', value: 'secret' }] })
  return { database, storage }
}

const linesOf = async (database: Database) =>
  Object.fromEntries([...(await database.snapshot())].map(([name, rows]) => [name, [...rows].map(writeText).sort()]))

async function* failing() {
  yield Buffer.from('half')
  throw new Error('the disk is tired')
}

async function aBackup() {
  const { database, storage } = await anInstallation()
  const file = `${place()}.zip`
  const before = await linesOf(database)
  const writing = writeBackup({ database, storage, without: ['tokens'] }, createWriteStream(file), {
    kind: 'real',
    version: 3,
  })
  for (let index = 0; index < 500; index++) {
    await database.update('people', { query: { _id: `p${index}` }, update: { $set: { name: 'later' } }, multi: false })
    await database.remove('people', { query: { _id: `p${2999 - index}` }, multi: false })
  }
  const manifest = await writing
  return { file, before, manifest, after: await linesOf(database) }
}

const restored = async (file: string) => {
  const dataDir = place()
  const backup = await readBackup(file)
  await restoreBackup(backup, dataDir).finally(backup.close)
  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: {} })
  const rows = await linesOf(database)
  database.close()
  const storage = openStorage({ folder: join(dataDir, 'files'), url: () => '' })
  return { rows, storage, manifest: backup.manifest }
}

describe('a backup', () => {
  test('holds every row as it was at one instant, whatever is written meanwhile, and no secret', async () => {
    const { file, before, after } = await aBackup()
    const { rows } = await restored(file)
    expect(rows).toEqual({ people: before.people })
    expect(after.people).not.toEqual(before.people)
    expect(readFileSync(file).includes('secret')).toBe(false)
  })

  test('holds every file byte by byte, and says what it is of', async () => {
    const { file } = await aBackup()
    const { storage, manifest } = await restored(file)
    expect(await storage.read('pictures/合影.jpg')).toEqual(Buffer.from([0, 1, 2, 255]))
    expect(await storage.read('papers/通知.pdf')).toEqual(Buffer.alloc(300_000, 7))
    expect(manifest).toMatchObject({ about: { kind: 'real', version: 3 }, rows: { people: 3000 }, files: 2 })
  })

  test('whose bytes cannot be read on the way fails, and says so', async () => {
    const { database, storage } = await anInstallation()
    const broken = { stored: () => storage.stored(), readStored: () => Readable.from(failing()) }
    const write = (kept: typeof broken) =>
      writeBackup({ database, storage: kept, without: [] }, createWriteStream(`${place()}.zip`), { kind: 'real' })
    await expect(write(broken)).rejects.toThrow('the disk is tired')
    await expect(write({ ...broken, stored: () => Promise.reject(new Error('no folder')) })).rejects.toThrow(
      'no folder'
    )
  })

  test('that was cut short or changed is not taken for one', async () => {
    const { file } = await aBackup()
    const whole = readFileSync(file)
    const spoil = (bytes: Uint8Array) => {
      const spoiled = `${place()}.zip`
      writeFileSync(spoiled, bytes)
      return restored(spoiled)
    }
    for (const share of [0, 0.2, 0.9, 0.999]) {
      await expect(spoil(whole.subarray(0, Math.floor(whole.length * share)))).rejects.toThrow(BackupUnreadable)
    }
    for (const share of [0.01, 0.1, 0.5, 0.8]) {
      const changed = Buffer.from(whole)
      const at = Math.floor(whole.length * share)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      await expect(spoil(changed)).rejects.toThrow(BackupUnreadable)
    }
    await expect(spoil(Buffer.from('PK no zip'))).rejects.toThrow(BackupUnreadable)
  })
})
