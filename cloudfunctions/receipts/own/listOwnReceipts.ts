import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { PushChunk, Recipient } from '#shared/pushes/chunk'
import { readerOf } from '#shared/receipts/receipt'
import type { OwnReceiptPerson } from '#shared/receipts/view'
import { done } from '#shared/result'
import { sayPart } from '../../delivery/feature'
import { sayGiven } from '../sayGiven'
import type { OwnAsked } from './findOwnAsked'
import { readOwnNotice } from './openOwnNotice'

const PAGE = 20

const $ = _.aggregate

/** 本工会谁回执了. People of the union with their full names, enterprise by enterprise, and how it came to those who have not answered. */
export async function listOwnReceipts(
  { unionId, articleId, part, cursor }: Input<'receipts.ownPeople'>,
  { store, now }: PersonContext
): Promise<Output<'receipts.ownPeople'>> {
  const { own } = await readOwnNotice(store, { unionId, articleId })
  const behind = own.slice(cursor === undefined ? 0 : own.findIndex(({ row }) => row.id === cursor) + 1)
  const fitting = behind.filter(({ receipt }) => (part === 'confirmed') === (receipt !== undefined))
  const shown = fitting.slice(0, PAGE)
  const [firms, writers, ways] = await Promise.all([
    store.enterprises.listByIds([...new Set(shown.flatMap(({ row }) => row.enterpriseId || []))]),
    store.people.listByIds([...new Set(shown.flatMap(({ receipt }) => receipt?.notedBy ?? []))]),
    findWays(store, articleId, shown),
  ])
  const nameOf = new Map([...firms, ...writers].map(({ id, name }) => [id, name]))
  const items = shown.map(({ row, readers, receipt }): OwnReceiptPerson => {
    const reader = receipt ? readerOf(receipt) : (readers[0] ?? '')
    const known = {
      name: row.name,
      place: nameOf.get(row.enterpriseId) ?? '',
      ...(row.memberId && { memberId: row.memberId }),
    }
    if (!receipt) return { reader, ...known, how: ways.get(reader) ?? '', noted: false }
    const how = sayGiven(receipt, nameOf.get(receipt.notedBy ?? ''), now)
    return { reader, ...known, how, confirmedAt: receipt.at, noted: receipt.notedBy !== undefined }
  })
  const last = fitting.length > PAGE ? shown.at(-1)?.row.id : undefined
  return done(last ? { items, cursor: last } : { items })
}

/** How the notice came to those on this page who have not answered, by their name in the push. */
async function findWays({ pushChunks }: Store, articleId: string, shown: OwnAsked[]): Promise<Map<string, string>> {
  const names = shown.flatMap(({ readers, receipt }) => (receipt ? [] : (readers[0] ?? [])))
  if (names.length === 0) return new Map()
  const own = $.filter({ input: '$recipients', as: 'one', cond: $.in(['$$one.reader', names]) })
  const chunks = await pushChunks.project<Pick<PushChunk, 'kind' | 'call' | 'pageKey'> & { own: Recipient[] }>(
    { subjectId: articleId, pageKey: _.gt('') },
    { kind: 1, call: 1, pageKey: 1, own }
  )
  const latestLast = chunks.sort((one, other) => (one.pageKey ?? '').localeCompare(other.pageKey ?? ''))
  return new Map(latestLast.flatMap((chunk) => chunk.own.map((one) => [one.reader, sayPart(chunk, one)] as const)))
}
