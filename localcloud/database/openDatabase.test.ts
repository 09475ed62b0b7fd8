import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from './openDatabase'

const home = mkdtempSync(join(tmpdir(), 'open-database-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Whether the disk had a write when a question that was asked at the same moment got its answer. */
async function isOnDisk(ask: (database: Database) => Promise<unknown>) {
  const file = join(mkdtempSync(join(home, 'f-')), 'cloud.db')
  const database = openDatabase({ file, collections: { books: {}, news: {} } })
  await database.insert('books', { documents: [{ _id: 'cup', left: 2 }] })
  await database.insert('news', { documents: [{ _id: 'n', of: 'cup' }] })
  const { flushes } = database.counters()
  const write = database.update('books', { query: { _id: 'cup' }, update: { $inc: { left: -1 } }, multi: false })
  await ask(database)
  const isThere = database.counters().flushes > flushes
  await write
  database.close()
  return isThere
}

const books = { from: 'books', localField: 'of', foreignField: '_id', as: 'books' }

test.each<[string, (database: Database) => Promise<unknown>]>([
  ['what was changed', (database) => database.find('books', { query: {} })],
  ['their number', (database) => database.count('books', { left: 1 })],
  ['what is looked up in it', (database) => database.aggregate('news', [{ $lookup: books }])],
  ['anything in a transaction', (database) => database.find('news', { query: {}, transactionId: database.begin() })],
])('an answer that rests on %s waits until it is on the disk', async (_what, ask) => {
  expect(await isOnDisk(ask)).toBe(true)
})

test.each<[string, (database: Database) => Promise<unknown>]>([
  ['a page', (database) => database.find('news', { query: {} })],
  ['a number', (database) => database.count('news', {})],
  ['stages', (database) => database.aggregate('news', [{ $match: {} }])],
])('an answer that rests on nothing of it does not wait for the disk: %s', async (_what, ask) => {
  expect(await isOnDisk(ask)).toBe(false)
})
