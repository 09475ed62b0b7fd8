import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { asksNow, type Receipt, receiptId } from '#shared/receipts/receipt'
import { done, refused } from '#shared/result'
import { listMyReaders } from '../delivery/feature'

/** 我已看过. Only those to whom the notice was sent may confirm, and only while it asks for receipts. Safe to repeat. */
export async function confirmReceipt(
  { articleId }: Input<'receipts.confirm'>,
  { store, person, now }: PersonContext
): Promise<Output<'receipts.confirm'>> {
  if (!asksNow(await store.articles.get(articleId))) return refused('no_receipt_asked')
  const readers = await listMyReaders(store, articleId, person)
  if (readers.length === 0) return refused('no_receipt_asked')
  const given = readers.map((reader) => newReceipt(articleId, reader, now))
  await store.receipts.addMissing(given)
  const [first] = await store.receipts.listByIds(given.map(({ id }) => id))
  return done({ confirmedAt: first?.at ?? now })
}

export function newReceipt(articleId: string, reader: string, at: number): Receipt {
  return { id: receiptId(articleId, reader), articleId, at }
}
