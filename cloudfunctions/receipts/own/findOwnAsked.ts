import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { type Receipt, receiptId } from '#shared/receipts/receipt'
import { type OwnRow, readersOf } from './ownRows'

/** Somebody of the union who was asked, under which names, and their receipt where there is one. */
export interface OwnAsked {
  row: OwnRow
  readers: string[]
  receipt: Receipt | undefined
}

const $ = _.aggregate

/**
 * 问过本工会的谁. Of each article, those of these rows to whom it went out. The database meets the two lists of names, so that
 * the people of other unions are not read.
 */
export async function findOwnAsked(
  { pushChunks, receipts }: Store,
  articleIds: string[],
  rows: OwnRow[]
): Promise<Map<string, OwnAsked[]>> {
  const names = rows.flatMap(readersOf)
  if (articleIds.length === 0 || names.length === 0) return new Map()
  const chunks = await pushChunks.project<{ subjectId: string; own: string[] }>(
    { subjectId: _.in(articleIds), pageKey: _.gt('') },
    { subjectId: 1, own: $.setIntersection(['$recipients.reader', names]) }
  )
  const sentTo = new Map<string, Set<string>>(articleIds.map((id) => [id, new Set()]))
  for (const { subjectId, own } of chunks) for (const reader of own) sentTo.get(subjectId)?.add(reader)
  const ids = [...sentTo].flatMap(([articleId, readers]) => [...readers].map((reader) => receiptId(articleId, reader)))
  const given = new Map((await receipts.listByIds(ids)).map((receipt) => [receipt.id, receipt]))
  return new Map(
    [...sentTo].map(([articleId, sent]) => [articleId, rows.flatMap((row) => askedOf(row, { articleId, sent, given }))])
  )
}

interface Known {
  articleId: string
  sent: Set<string>
  given: Map<string, Receipt>
}

/** Whoever was sent it as a row and later as a person is one, and the own word goes before what somebody noted. */
function askedOf(row: OwnRow, { articleId, sent, given }: Known): OwnAsked[] {
  const readers = readersOf(row).filter((name) => sent.has(name))
  if (readers.length === 0) return []
  const found = readers.flatMap((reader) => given.get(receiptId(articleId, reader)) ?? [])
  return [{ row, readers, receipt: found.find(({ notedBy }) => !notedBy) ?? found[0] }]
}
