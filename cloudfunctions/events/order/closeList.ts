import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { listHashOf } from '#shared/events/lottery/ranking'
import { sha256 } from '../lottery/sha256'
import { isByLot, type PlaceOrder } from './orderRows'

/**
 * 封存名单. Shuts the gate first, then reads the numbers: whoever wrote an entry before the gate was shut is in the list, and
 * whoever finds it shut takes theirs back. What is once written as the list stays it, however often this runs.
 */
export async function closeList({ lotteryDraws, lotteryLists, lotteryEntries }: Store, id: string, now: number) {
  await lotteryDraws.change({ _id: id, state: 'open', closesAt: _.lte(now) }, { state: 'shut' })
  const draw = await lotteryDraws.get(id)
  if (draw.state !== 'shut') return draw
  const found = await lotteryEntries.listAll({ where: { eventId: id }, order: ['number', 'asc'], fields: ['number'] })
  await lotteryLists.add({ id, numbers: found.map(({ number }) => number) })
  const { numbers } = await lotteryLists.get(id)
  const hash = isByLot(draw) && { listHash: listHashOf(numbers, sha256) }
  const closed = { state: 'closed' as const, entries: numbers.length, ...hash }
  await lotteryDraws.change({ _id: id, state: 'shut' }, closed)
  return { ...draw, ...closed } satisfies PlaceOrder
}
