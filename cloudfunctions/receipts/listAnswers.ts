import type { Store } from '#server/store'
import { type Receipt, readerOf, receiptId } from '#shared/receipts/receipt'
import { findReaders, type Reader } from '../delivery/feature'
import { type AskedRecipient, listAsked } from './listAsked'

/** A person who was asked, with their name and their receipt where there are any. */
export type Answering = AskedRecipient & { reader: Reader | undefined; receipt: Receipt | undefined }

/**
 * 收件人和回执. Everybody who was asked, once, in the order of `listAsked`. A person who was sent the notice twice, or as a
 * row of the roster and later as a person, is one, and has answered under any of these names.
 */
export async function* listAnswers(store: Store, articleId: string): AsyncGenerator<Answering[]> {
  const seen = new Set<string>()
  for await (const some of listAsked(store, articleId)) {
    const fresh = (await withAnswers(store, articleId, some)).filter(({ recipient, reader }) => {
      const who = reader?.memberId ?? recipient.reader
      return !seen.has(who) && seen.add(who)
    })
    if (fresh.length > 0) yield fresh
  }
}

async function withAnswers(store: Store, articleId: string, some: AskedRecipient[]): Promise<Answering[]> {
  const readers = await findReaders(
    store,
    some.map(({ recipient }) => recipient.reader)
  )
  const known = new Map(readers.map((reader) => [reader.id, reader]))
  const rows = some.map((asked) => ({ ...asked, reader: known.get(asked.recipient.reader) }))
  const ids = [...new Set(rows.flatMap(namesOf))].map((name) => receiptId(articleId, name))
  const given = new Map((await store.receipts.listByIds(ids)).map((receipt) => [readerOf(receipt), receipt]))
  return rows.map((row) => {
    const name = namesOf(row).find((one) => given.has(one))
    return { ...row, receipt: name === undefined ? undefined : given.get(name) }
  })
}

/** Names under which a person's receipt may stand. */
function namesOf({ recipient, reader }: Pick<Answering, 'recipient' | 'reader'>): string[] {
  return [recipient.reader, reader?.memberId ?? [], reader?.personId ?? []].flat()
}
