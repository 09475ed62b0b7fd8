import type { Store } from '#server/store'
import { type Receipt, readerOf, receiptId } from '#shared/receipts/receipt'

/** Which of these readers have answered; at most 1,000 are asked for. */
export async function findReceipts(
  { receipts }: Store,
  articleId: string,
  readers: string[]
): Promise<Map<string, Receipt>> {
  const found = await receipts.listByIds(readers.map((reader) => receiptId(articleId, reader)))
  return new Map(found.map((receipt) => [readerOf(receipt), receipt]))
}
