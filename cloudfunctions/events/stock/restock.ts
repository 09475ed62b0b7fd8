import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideChange } from '#shared/events/change'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { lookUp } from '#shared/lookUp'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { matchCapacity } from '../places/matchCapacity'
import { stockKey } from './stockOf'

const ROUNDS = 4

/** 改数量. Never below what people have of it; safe to repeat. Who had to choose again finds the new ones. */
export async function restock(
  { eventId, question, option, amount }: Input<'events.restock'>,
  { store, now, line }: PersonContext
): Promise<Output<'events.restock'>> {
  const event = await store.events.get(eventId)
  const decision = decideChange(event, now)
  if (!decision.ok) return decision
  const asked = event.questions.find(({ id, kind }) => id === question && kind === 'stock')
  if (!asked?.options?.includes(option)) return refused('stock_unknown')
  line.say({ subject: eventId, remark: `${asked.label}“${option}”改成 ${amount}` })

  await promiseWork(store, { name: 'events.settle', now })
  const key = stockKey(question, option)
  for (let round = 0; round < ROUNDS; round++) {
    const [book] = await store.places.project<Pick<PlaceBook, 'stock'>>({ _id: eventId }, { stock: 1 })
    const found = book?.stock && lookUp(book.stock, key)
    if (!found) return refused('stock_unknown')
    const more = amount - found.capacity
    if (found.left + more < 0) return refused('stock_below_taken')
    const changed = await store.places.change(
      { _id: eventId, [`stock.${key}.capacity`]: found.capacity, [`stock.${key}.left`]: _.gte(-more) },
      { [`stock.${key}.capacity`]: _.inc(more), [`stock.${key}.left`]: _.inc(more), rev: _.inc(1) }
    )
    if (changed === 0) continue
    await matchCapacity(store, eventId, now)
    return done({ amount })
  }
  return refused('stock_below_taken')
}
