import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { readerOf } from '#shared/receipts/receipt'
import type { ReceiptPerson } from '#shared/receipts/view'
import { done } from '#shared/result'
import { nameReaders } from '../delivery/feature'
import { type Answering, listAnswers } from './listAnswers'
import { ownPart } from './ownPart'
import { sayGiven } from './sayGiven'
import { sayReached } from './sayReached'

const PAGE = 20

/**
 * 名单. People who have answered, or who have not, with how the notice came to them. A chair sees their own people, with
 * full names.
 */
export async function listReceipts(
  { articleId, part, unionId, cursor }: Input<'receipts.people'>,
  { store, person, now }: PersonContext
): Promise<Output<'receipts.people'>> {
  const own = ownPart(person)
  const among = own ?? unionId
  const rows: Answering[] = []
  for await (const some of listBehind(store, articleId, cursor)) {
    const fitting = some.filter(({ receipt }) => (part === 'confirmed') === (receipt !== undefined))
    rows.push(...fitting.filter(({ reader }) => among === undefined || (reader?.unionId ?? '') === among))
    if (rows.length > PAGE) break
  }
  const shown = rows.slice(0, PAGE)
  const ids = shown.flatMap(({ recipient, receipt }) => [recipient.reader, receipt?.notedBy ?? []].flat())
  const names = await nameReaders(store, ids, own !== undefined)
  const items = shown.map((row) => toPerson(row, names, now))
  const last = rows.length > PAGE ? shown.at(-1)?.place : undefined
  return done(last ? { items, cursor: last } : { items })
}

/**
 * People behind the cursor. The search starts at the top each time, since a person who stands before it must not come
 * again behind it.
 */
async function* listBehind(store: Store, articleId: string, cursor: string | undefined): AsyncGenerator<Answering[]> {
  let isBehind = cursor === undefined
  for await (const some of listAnswers(store, articleId)) {
    const at = isBehind ? -1 : some.findIndex(({ place }) => place === cursor)
    if (!isBehind && at < 0) continue
    isBehind = true
    yield some.slice(at + 1)
  }
}

type Names = Awaited<ReturnType<typeof nameReaders>>

function toPerson(row: Answering, names: Names, now: number): ReceiptPerson {
  const { receipt } = row
  const { reader } = row.recipient
  const named = names.get(reader) ?? { name: '关注者', place: '没有用过小程序，或已不在名册' }
  if (!receipt) return { reader, ...named, how: sayReached(row), noted: false }
  const { at, notedBy } = receipt
  const how = sayGiven(receipt, notedBy && names.get(notedBy)?.name, now)
  return { reader: readerOf(receipt), ...named, how, confirmedAt: at, noted: notedBy !== undefined }
}
