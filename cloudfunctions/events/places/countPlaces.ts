import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { PlaceCount } from '#shared/events/event'
import type { Handing, PlaceBook, Pool } from '#shared/events/places/placeBook'
import { COMMON, partsOfPool } from '#shared/events/places/pools'

const $ = _.aggregate

const UNKNOWN: PlaceCount = { capacity: 0, left: 0, waiting: 0 }

const COUNTED = {
  ...{ capacity: 1, left: 1, free: 1, waiting: $.size('$waiting'), waitingMost: 1, pools: 1 },
  offered: $.size($.ifNull(['$offers', []])),
}

type Counted = PlaceCount & { _id: string; free?: number; pools?: Record<string, Pool> }

/** Counts of several events' places, without loading who has them. */
export async function countPlaces({ places }: Store, eventIds: string[]): Promise<(eventId: string) => PlaceCount> {
  if (eventIds.length === 0) return () => UNKNOWN
  const books = await places.project<Counted>({ _id: _.in(eventIds) }, COUNTED)
  const counts = new Map(books.map((book) => [book._id, countIn(book)]))
  return (eventId) => counts.get(eventId) ?? UNKNOWN
}

export interface BookSeen {
  count: PlaceCount
  pools: Record<string, Pool>
  stock?: PlaceBook['stock']
  /** Places that are offered to a colleague, with those whose time is over. */
  handings: Handing[]
  /** Turns that have come up from the line so far. */
  cameUp: number
}

/** What the page of an event shows of its place book, in one question and without who is in it. */
export async function seeBook({ places }: Store, eventId: string): Promise<BookSeen> {
  const shape = { ...COUNTED, stock: 1, handing: 1, cameUp: 1 }
  type Row = Counted & Partial<Pick<PlaceBook, 'stock' | 'handing' | 'cameUp'>>
  const [book] = await places.project<Row>({ _id: eventId }, shape)
  if (!book) return { count: UNKNOWN, pools: {}, handings: [], cameUp: 0 }
  const { stock, handing = [], cameUp = 0, ...counted } = book
  return { count: countIn(counted), pools: counted.pools ?? {}, ...(stock && { stock }), handings: handing, cameUp }
}

/** A book that has the shape of before says `left`. */
function countIn({ _id, left = 0, free = left, pools = {}, ...numbers }: Counted): PlaceCount {
  const atOnce = numbers.waiting > 0 ? freeSessions(pools) : 0
  return { ...numbers, left: free, ...(atOnce > 0 && { atOnce }) }
}

/** Places in the sessions for which nobody waits, but for those that are kept for some. */
function freeSessions(pools: Record<string, Pool>): number {
  const open = Object.entries(pools).filter(([name, { queued }]) => name !== COMMON && isOfAll(name) && queued === 0)
  return open.reduce((sum, [, { left }]) => sum + left, 0)
}

function isOfAll(pool: string): boolean {
  return partsOfPool(pool).reserve === undefined
}
