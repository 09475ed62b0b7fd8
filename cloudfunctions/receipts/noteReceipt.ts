import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isOfficer, isOrganiserFor } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { asksNow, receiptId } from '#shared/receipts/receipt'
import { done, refused } from '#shared/result'
import { findReaders, wasSent } from '../delivery/feature'
import { newReceipt } from './confirmReceipt'

/**
 * 代为登记. Notes for a person who said it face to face. A noted receipt can be taken back, one that people gave themselves
 * cannot.
 */
export async function noteReceipt(
  { articleId, reader, on }: Input<'receipts.note'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'receipts.note'>> {
  await mustBeOwn(store, person, reader)
  const asks = asksNow(await store.articles.get(articleId))
  if (!asks || !(await wasSent(store, articleId, reader))) return refused('receipts_closed')
  if (on) await store.receipts.addMissing([{ ...newReceipt(articleId, reader, now), notedBy: person.id }])
  else await store.receipts.remove({ _id: receiptId(articleId, reader), notedBy: _.exists(true) })
  line.say({ remark: reader })
  return done({ noted: on })
}

/** Refuses a chair who notes for people outside their own union, and a committee, which reads alone. */
async function mustBeOwn(store: Store, person: Person, reader: string): Promise<void> {
  if (isOfficer(person)) return
  const [found] = await findReaders(store, [reader])
  if (!found?.unionId || !isOrganiserFor(person, found.unionId)) throw new RequestFault('forbidden')
}
