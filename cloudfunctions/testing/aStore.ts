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
  let last = { written: -1, text: '' }
  const contents = async () => {
    const collections = await database.snapshot()
    const { written } = database.counters()
    // Many tests ask whether a call has changed anything; where nothing was written, nothing is read again.
    if (written > last.written) {
      last = { written, text: JSON.stringify([...collections].map(([name, documents]) => [name, [...documents]])) }
    }
    return last.text
  }
  const queries = () => {
    const { byId, indexed, scans } = database.counters()
    return byId + indexed + scans
  }
  return { store, contents, queries, database, woken }
}
