import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Question } from '#shared/events/form/question'
import type { Stock } from '#shared/events/stock/stock'
import { stockOf } from './stockOf'

/** Puts new options of a form into the place book before the form shows them; those that are there stay as they are. */
export async function layStock({ places }: Store, eventId: string, questions: Question[]): Promise<void> {
  for (const [key, stock] of Object.entries<Stock>(stockOf(questions)))
    await places.change({ _id: eventId, [`stock.${key}`]: _.exists(false) }, { [`stock.${key}`]: stock, rev: _.inc(1) })
}
