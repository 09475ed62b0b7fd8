import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../openDatabase'
import { WritesMissing } from '../WritesMissing'

const collections = { log: {} }
const WRITES = 60
const PARTS = ['cloud.db', 'cloud.db-wal', 'cloud.db.mark']

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'journal-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const fileIn = (folder: string) => join(home, `${folder}cloud.db`)
const open = (folder: string) => openDatabase({ file: fileIn(folder), collections })
const part = (folder: string, name: string) => join(home, folder + name)

/** Copies what a process that is killed now leaves behind. */
function copyAsKilled(folder: string): void {
  for (const name of PARTS) if (existsSync(part('live-', name))) copyFileSync(part('live-', name), part(folder, name))
}

async function write(database: Database, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) await database.insert('log', { documents: [{ _id: `l${number}` }] })
}

/** A folder as a kill leaves it, after so many acknowledged writes; with a picture of its mark from the middle of them. */
async function aKilledFolder(): Promise<void> {
  const database = open('live-')
  await write(database, 0, WRITES / 2)
  copyFileSync(part('live-', 'cloud.db.mark'), part('middle-', 'cloud.db.mark'))
  await write(database, WRITES / 2, WRITES)
  copyAsKilled('')
  database.close()
}

async function countIn(folder: string): Promise<number> {
  const database = open(folder)
  const count = await database.count('log', {})
  database.close()
  return count
}

/** Number of acknowledged writes that opening the folder says to be missing. */
function missingIn(folder: string): number {
  try {
    open(folder).close()
    return 0
  } catch (error) {
    if (error instanceof WritesMissing) return error.missing
    throw error
  }
}

const wal = () => part('', 'cloud.db-wal')

test('what was acknowledged is there after a kill, and after an end in order', async () => {
  await aKilledFolder()
  expect(await countIn('')).toBe(WRITES)
  expect(await countIn('live-')).toBe(WRITES)
  expect(await countIn('')).toBe(WRITES)
})

test.each([
  ['cut at half', () => truncateSync(wal(), Math.floor(statSync(wal()).size / 2))],
  ['without its last byte', () => truncateSync(wal(), statSync(wal()).size - 1)],
  ['with its head destroyed', () => writeFileSync(wal(), readFileSync(wal()).fill(0xff, 0, 32))],
  ['gone', () => rmSync(wal())],
])('a journal that is %s is noticed, and once it is back nothing is missing', async (_how, spoil) => {
  await aKilledFolder()
  copyFileSync(wal(), part('whole-', 'cloud.db-wal'))
  spoil()
  const missing = missingIn('')
  expect(missing).toBeGreaterThan(0)
  expect(missing).toBeLessThanOrEqual(WRITES + 1)
  expect(missingIn('')).toBe(missing)
  copyFileSync(part('whole-', 'cloud.db-wal'), wal())
  expect(await countIn('')).toBe(WRITES)
})

test('wherever it is cut, either all is there or it is said how much is not', async () => {
  await aKilledFolder()
  const whole = readFileSync(wal())
  const data = readFileSync(part('', 'cloud.db'))
  for (let tenth = 0; tenth <= 10; tenth++) {
    writeFileSync(part('', 'cloud.db'), data)
    writeFileSync(wal(), whole.subarray(0, Math.floor((whole.length * tenth) / 10)))
    expect([tenth, missingIn('') > 0]).toEqual([tenth, tenth < 10])
  }
})

test.each([
  ['is one of before', () => copyFileSync(part('middle-', 'cloud.db.mark'), part('', 'cloud.db.mark'))],
  ['is gone', () => rmSync(part('', 'cloud.db.mark'))],
  ['is torn', () => truncateSync(part('', 'cloud.db.mark'), 7)],
])('a mark that %s accuses nobody', async (_how, spoil) => {
  await aKilledFolder()
  spoil()
  expect(await countIn('')).toBe(WRITES)
  rmSync(part('', 'cloud.db.mark'))
  expect(await countIn('')).toBe(WRITES)
})

test('a file of before the marks is opened, and one that is older than its mark is not', async () => {
  const database = open('live-')
  await write(database, 0, 3)
  database.close()
  copyFileSync(part('live-', 'cloud.db'), part('older-', 'cloud.db'))
  rmSync(part('live-', 'cloud.db.mark'))
  expect(await countIn('live-')).toBe(3)
  const again = open('live-')
  await write(again, 3, 8)
  again.close()
  copyFileSync(part('older-', 'cloud.db'), part('live-', 'cloud.db'))
  expect(missingIn('live-')).toBe(5)
  rmSync(part('live-', 'cloud.db.mark'))
  expect(await countIn('live-')).toBe(3)
})
