import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { Person } from '#shared/identity/person'
import type { Member } from '#shared/membership/member'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { newPlaceBook } from '../events/places/layPlaceBook'
import { openStore, schema } from '../schema'

interface Contents {
  events?: UnionEvent[]
  members?: Member[]
  people?: Person[]
}

/** A store over the local cloud's own engine, in this process, with nothing kept on disk. */
export async function aStore(contents: Contents = {}): Promise<Store> {
  return (await aFullStore(contents)).store
}

/** The same store, with everything in it as text, the number of its queries, and the agenda's rows that were woken. */
export async function aFullStore({ events = [], members = [], people = [] }: Contents = {}) {
  const database = openDatabase({ file: ':memory:', collections: schema })
  const woken: string[] = []
  const store = openStore(localDatabase(database), (row) => woken.push(row))
  await store.events.addMany(events)
  await store.places.addMany(events.filter(({ state }) => state === 'published').map(newPlaceBook))
  await store.members.addMany(members)
  await store.people.addMany(people)
  const contents = async () => {
    const all = Object.keys(schema).map((name) => database.find(name, { query: {} }))
    return JSON.stringify(await Promise.all(all))
  }
  const queries = () => {
    const { byId, indexed, scans } = database.counters()
    return byId + indexed + scans
  }
  return { store, contents, queries, database, woken }
}
