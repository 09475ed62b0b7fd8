import type { Store } from '#server/store'
import type { Person } from '#shared/identity/person'
import { newMessage } from '#shared/messages/newMessage'
import { waitsCard } from '#shared/review/readerCards'
import { leaveMessages } from '../delivery/feature'
import { findReaders } from './readers'

/** What waits for a second reader: in words, its id with the time, and the page of the phone where it is. */
interface WhatWaits {
  about: string
  subject: string
  turn: string
  path?: string
}

/** 告诉第二审核人. Those who were named for it learn at once that something waits; officers see it at their desk. */
export async function tellReaders(
  store: Store,
  { about, path, ...which }: WhatWaits,
  { asker, now }: { asker: Pick<Person, 'id' | 'name'>; now: number }
): Promise<void> {
  const readers = (await findReaders(store)).filter(({ id }) => id !== asker.id)
  const card = waitsCard(about, asker.name, path, now)
  await leaveMessages(
    store,
    readers.map(({ id: personId }) => newMessage({ ...card, ...which, personId }, now)),
    now
  )
}
