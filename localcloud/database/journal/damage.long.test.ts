import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseDamaged } from '../DatabaseDamaged'
import { openDatabase } from '../openDatabase'

const collections = { log: {}, letters: { cold: true, indexes: [{ fields: ['about'] }] } }
const home = mkdtempSync(join(tmpdir(), 'damage-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let whole: Buffer
let mark: Buffer
beforeAll(async () => {
  const file = join(home, 'whole.db')
  const database = openDatabase({ file, collections })
  for (let number = 0; number < 60; number++) {
    const about = '长安街'.repeat(100)
    await database.insert(number % 2 ? 'log' : 'letters', { documents: [{ _id: `l${number}`, about }] })
  }
  database.close()
  whole = readFileSync(file)
  mark = readFileSync(`${file}.mark`)
})

/** What opening and reading all of a file says after bytes of it were overwritten. */
async function readDamaged(at: number, length: number, filler: number): Promise<string> {
  // A file of its own each time: a handle that a damaged one keeps open holds its lock.
  const file = join(home, `${at}-${length}-${filler}.db`)
  writeFileSync(file, Buffer.from(whole).fill(filler, at, Math.min(at + length, whole.length)))
  writeFileSync(`${file}.mark`, mark)
  try {
    const database = openDatabase({ file, collections })
    try {
      for (const rows of (await database.snapshot()).values()) for (const _row of rows);
      await database.find('letters', { query: { about: '长安街'.repeat(100) } })
      return 'read'
    } catch {
      return 'refused'
    } finally {
      database.close()
    }
  } catch (error) {
    return error instanceof DatabaseDamaged ? 'damaged' : String(error)
  } finally {
    for (const part of ['', '.mark', '-wal', '-shm']) rmSync(file + part, { force: true })
  }
}

test('wherever a long piece is overwritten, the file is damaged or the rows refused, and no writes are said to be missing', async () => {
  const said = new Set<string>()
  for (let at = 0; at < whole.length; at += 512) said.add(await readDamaged(at, 20_000, 0xff))
  expect([...said].sort()).toEqual(['damaged', 'refused'])
})

test.each([0xff, 0])('a short piece of bytes %d ends no process, wherever it stands', async (filler) => {
  const said = new Set<string>()
  for (let at = 0; at < whole.length; at += 640) said.add(await readDamaged(at, 150, filler))
  expect([...said].filter((word) => !['damaged', 'refused', 'read'].includes(word))).toEqual([])
  expect(said).toContain('damaged')
})
