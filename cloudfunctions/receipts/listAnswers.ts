import { findReaders, type Reader } from '#server/findReaders'
import type { Store } from '#server/store'
import { type Receipt, readerOf, receiptId } from '#shared/receipts/receipt'
import { type Asked, listAsked } from './listAsked'

/** One who was asked: who it is, if anybody knows, and what they have answered, if they have. */
export type Answering = Asked & { reader: Reader | undefined; receipt: Receipt | undefined }

/** 收件人和回执, in the order of `listAsked`. */
export async function* listAnswers(store: Store, articleId: string, after?: string): AsyncGenerator<Answering[]> {
  for await (const some of listAsked(store, articleId, after)) {
    const ids = some.map(({ recipient }) => recipient.reader)
    const [readers, receipts] = await Promise.all([
      findReaders(store, ids),
      store.receipts.listByIds(ids.map((id) => receiptId(articleId, id))),
    ])
    const known = new Map(readers.map((reader) => [reader.id, reader]))
    const given = new Map(receipts.map((receipt) => [readerOf(receipt), receipt]))
    yield some.map((asked) => {
      const { reader } = asked.recipient
      return { ...asked, reader: known.get(reader), receipt: given.get(reader) }
    })
  }
}
