import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Grounds } from '#shared/events/rotation/rankByRecord'
import type { OrderEntry } from './orderRows'

const $ = _.aggregate

interface Ranks {
  numbers: string[]
  /** The entries of these numbers by rank; of whoever has left there is none. */
  entries: OrderEntry[]
  total: number
  /** What decided about each of these ranks, where the order goes by turn. */
  grounds: Grounds[]
}

/** Some ranks of a draw, with whoever has them. */
export async function listRanks(
  { lotteryLists, lotteryEntries }: Store,
  eventId: string,
  { from, size }: { from: number; size: number }
): Promise<Ranks> {
  const [part] = await lotteryLists.project<{ numbers: string[]; total: number; grounds?: Grounds[] | null }>(
    { _id: eventId, 'ranked.0': _.exists(true) },
    {
      numbers: $.slice(['$ranked', from, size]),
      total: $.size('$ranked'),
      grounds: $.slice([$.ifNull(['$grounds', []]), from, size]),
    }
  )
  const { numbers = [], total = 0, grounds } = part ?? {}
  const found =
    numbers.length > 0 ? await lotteryEntries.list({ where: { eventId, number: _.in(numbers) }, limit: size }) : []
  const entryOf = new Map(found.map((entry) => [entry.number, entry]))
  return { numbers, total, grounds: grounds ?? [], entries: numbers.flatMap((number) => entryOf.get(number) ?? []) }
}
