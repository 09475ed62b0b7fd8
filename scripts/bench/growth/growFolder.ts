import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, schema } from '../../../cloudfunctions/schema'
import type { Store } from '../../../cloudfunctions/server/store'
import { type Database, openDatabase } from '../../../localcloud/database/openDatabase'
import type { Fields } from '../../../localcloud/database/values/document'
import { localDatabase } from '../../../localcloud/inProcess'
import { writeMark } from '../../local/folder/folderMark'
import { seed } from '../../seed/seed'
import { clonesOf } from './clones'
import type { History, Part } from './history'
import { articlesOf, linesOf, messagesOf, registrationsOf } from './historyRows'
import { pushesOf } from './pushRows'

/** Members, and those who follow the account without being any. */
const PEOPLE = 12_799

interface Size {
  years: number
  /** How many times more unions, enterprises, members and people than the demonstration. */
  times: number
}

/**
 * A folder as `years` of one union leave it: three pushes a week to everybody, 2,000 lines of the log a week, 60
 * registrations a day; of what is forgotten after 400 days only that much.
 */
export async function growFolder(dataDir: string, { years, times }: Size): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'cloud.db')
  await within(openDatabase({ file, collections: schema }), async (database) =>
    seed(openStore(localDatabase(database)), Date.now(), () => {})
  )
  // What is kept in memory is put in order by the next start, at once: millions of rows one by one take hours.
  await within(openDatabase({ file, collections: withoutOrder() }), async (database) => {
    const add: Add = (name, rows) => database.insert(name, { documents: rows.map(asDocument) })
    const days = Math.round(years * 365)
    await growOn(openStore(localDatabase(database)), { now: Date.now(), days, times, readers: PEOPLE * times }, add)
  })
  writeMark(dataDir, 'demonstration')
}

/** The same in a store that is empty. */
export async function growStore(store: Store, size: Grown): Promise<void> {
  await seed(store, size.now, () => {})
  await growOn(store, size, (name, rows) => (store[name] as unknown as { addMany: AddRows }).addMany(rows))
}

type Grown = Omit<History, 'people' | 'members'>
type AddRows = (rows: { id: string }[]) => Promise<void>
/** How rows get into a store: past the SDK it grows several times as fast. */
type Add = (name: keyof typeof schema, rows: { id: string }[]) => Promise<unknown>

async function growOn(store: Store, size: Grown, add: Add): Promise<void> {
  for await (const [name, rows] of clonesOf(store, size.times)) await add(name, rows)
  const people = (await store.people.listAll({ fields: ['name'] })).map(({ id }) => id)
  for await (const [name, rows] of historyOf({ ...size, people, members: await membersIn(store) }))
    await add(name, rows)
}

async function within(database: Database, act: (database: Database) => Promise<void>): Promise<void> {
  try {
    await act(database)
  } finally {
    database.close()
  }
}

function withoutOrder(): typeof schema {
  const plain = Object.entries(schema).map(([name, declared]) => [name, declared.cold ? declared : {}])
  return Object.fromEntries(plain)
}

function asDocument({ id, ...fields }: { id: string }): Fields {
  return { ...fields, _id: id }
}

async function membersIn(store: Store): Promise<string[]> {
  return (await store.members.listAll({ fields: ['personId'] })).map(({ id, personId }) => personId ?? id)
}

async function* historyOf(history: History): AsyncGenerator<Part> {
  yield* articlesOf(history)
  yield* linesOf(history)
  yield* messagesOf(history)
  yield* registrationsOf(history)
  yield* pushesOf(history)
}
