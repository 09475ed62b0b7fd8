import { schema } from '#server/schema'
import { openStore, type Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { Person } from '#shared/identity/person'
import type { Member } from '#shared/membership/member'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { newPlaceBook } from '../events/publishEvent'

interface Contents {
  events?: UnionEvent[]
  members?: Member[]
  people?: Person[]
}

/** A store over the local cloud's own engine, in this process, with nothing kept on the disk. */
export async function aStore({ events = [], members = [], people = [] }: Contents = {}): Promise<Store> {
  const store = openStore(localDatabase(openDatabase({ file: ':memory:', collections: schema })))
  await store.events.addMany(events)
  await store.places.addMany(events.filter(({ state }) => state === 'published').map(newPlaceBook))
  await store.members.addMany(members)
  await store.people.addMany(people)
  return store
}
