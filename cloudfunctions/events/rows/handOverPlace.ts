import { RequestFault } from '#server/RequestFault'
import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { poolsOfTurn } from '#shared/events/places/placesOf'
import { lookUp } from '#shared/lookUp'
import { promoteWaiting } from '../line/promoteWaiting'
import { freed } from '../places/giveBack'
import { settleMember } from '../places/settling'
import { copyRegistration } from './copyRegistration'
import { swapTurn } from './swapTurn'

/** The book of a popular event changes with every tap; after so many the officer is asked to try again. */
const ROUNDS = 20

interface Rows {
  from: string
  to: string
  now: number
  sealing: Sealing
}

/** Hands the place of one row over to another row of the same person; true when both had one, and one was given back. */
export async function handOverPlace(store: Store, eventId: string, { now, ...rows }: Rows): Promise<boolean> {
  const event = await store.events.get(eventId)
  await copyRegistration(store, eventId, rows)
  const { team: rule, closesAt } = event
  const isDoubled = await swap(store, eventId, { ...rows, rule, closesAt, now })
  for (const member of [rows.from, rows.to]) await settleMember(store, event, member, now)
  await promoteWaiting(store, event, now)
  return isDoubled
}

/** The parts are written whole while the book is the one that was read. */
async function swap({ places }: Store, eventId: string, rows: Parameters<typeof swapTurn>[1]): Promise<boolean> {
  for (let round = 0; round < ROUNDS; round++) {
    const book = await places.get(eventId)
    const { isDoubled, parts, goes } = swapTurn(book, rows)
    const numbers =
      goes &&
      freed(
        goes,
        poolsOfTurn(goes).map((home) => ({ home, into: lookUp(book.pools, home)?.into }))
      )
    const asRead = { _id: eventId, rev: book.rev }
    if ((await places.change(asRead, { ...parts, ...numbers, rev: _.inc(1) })) === 1) return isDoubled
  }
  throw new RequestFault('busy')
}
