import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { OrderEntry } from './orderRows'

const $ = _.aggregate

interface Ranks {
  numbers: string[]
  /** The entries of these numbers by rank; of whoever has left there is none. */
  entries: OrderEntry[]
  total: number
}

/** Some ranks of a draw, with whoever has them. */
export async function listRanks(
  { lotteryLists, lotteryEntries }: Store,
  eventId: string,
  { from, size }: { from: number; size: number }
): Promise<Ranks> {
  const [part] = await lotteryLists.project<{ numbers: string[]; total: number }>(
    { _id: eventId, 'ranked.0': _.exists(true) },
    { numbers: $.slice(['$ranked', from, size]), total: $.size('$ranked') }
  )
  const { numbers = [], total = 0 } = part ?? {}
  const found =
    numbers.length > 0 ? await lotteryEntries.list({ where: { eventId, number: _.in(numbers) }, limit: size }) : []
  const entryOf = new Map(found.map((entry) => [entry.number, entry]))
  return { numbers, total, entries: numbers.flatMap((number) => entryOf.get(number) ?? []) }
}
