import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, schema } from '../../../cloudfunctions/schema'
import type { Store } from '../../../cloudfunctions/server/store'
import { openDatabase } from '../../../localcloud/database/openDatabase'
import { localDatabase } from '../../../localcloud/inProcess'
import { writeMark } from '../../local/folder/folderMark'
import { seed } from '../../seed/seed'
import { growRoster } from './growRoster'
import type { History } from './history'
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
  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema })
  const days = Math.round(years * 365)
  await growStore(openStore(localDatabase(database)), { now: Date.now(), days, times, readers: PEOPLE * times })
  database.close()
  writeMark(dataDir, 'demonstration')
}

/** The same in a store that is empty. */
export async function growStore(store: Store, size: Omit<History, 'people' | 'members'>): Promise<void> {
  await seed(store, size.now, () => {})
  await growRoster(store, size.times)
  const people = (await store.people.listAll({ fields: ['name'] })).map(({ id }) => id)
  for await (const [name, rows] of historyOf({ ...size, people, members: await membersIn(store) }))
    await (store[name] as unknown as { addMany: (rows: object[]) => Promise<void> }).addMany(rows)
}

async function membersIn(store: Store): Promise<string[]> {
  return (await store.members.listAll({ fields: ['personId'] })).map(({ id, personId }) => personId ?? id)
}

async function* historyOf(history: History): AsyncGenerator<[keyof typeof schema, object[]]> {
  yield* articlesOf(history)
  yield* linesOf(history)
  yield* messagesOf(history)
  yield* registrationsOf(history)
  yield* pushesOf(history)
}
