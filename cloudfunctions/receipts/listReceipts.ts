import type { PersonContext } from '#server/context'
import { findReaders } from '#server/findReaders'
import { nameReaders } from '#server/nameReaders'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { momentText } from '#shared/beijingTime'
import type { Receipt } from '#shared/receipts/receipt'
import type { ReceiptPerson } from '#shared/receipts/view'
import { done } from '#shared/result'
import { findReceipts } from './findReceipts'
import { type Asked, listAsked } from './listAsked'
import { ownPart } from './ownPart'
import { sayReached } from './sayReached'

const PAGE = 20

type Row = Asked & { receipt?: Receipt }

/** 名单. Who has answered, or who has not and how the notice came to them; a chair sees the own people. */
export async function listReceipts(
  { articleId, part, unionId, cursor }: Input<'receipts.people'>,
  { store, person, now }: PersonContext
): Promise<Output<'receipts.people'>> {
  const rows: Row[] = []
  const look = { articleId, part, unionId: ownPart(person) ?? unionId }
  for await (const some of listAsked(store, articleId, cursor)) {
    rows.push(...(await keepThose(store, some, look)))
    if (rows.length > PAGE) break
  }
  const shown = rows.slice(0, PAGE)
  const names = await nameReaders(
    store,
    shown.flatMap(({ recipient, receipt }) => [recipient.reader, ...(receipt?.notedBy ? [receipt.notedBy] : [])])
  )
  const items = shown.map((row) => toPerson(row, names, now))
  const last = rows.length > PAGE ? shown.at(-1)?.place : undefined
  return done(last ? { items, cursor: last } : { items })
}

type Look = { articleId: string; part: 'waiting' | 'confirmed'; unionId: string | undefined }

async function keepThose(store: Store, some: Asked[], { articleId, part, unionId }: Look): Promise<Row[]> {
  const ids = some.map(({ recipient }) => recipient.reader)
  const receipts = await findReceipts(store, articleId, ids)
  const among = unionId === undefined ? undefined : await readersOfUnion(store, ids, unionId)
  return some.flatMap((asked) => {
    const receipt = receipts.get(asked.recipient.reader)
    const fits = (part === 'confirmed') === (receipt !== undefined)
    if (!fits || (among && !among(asked.recipient.reader))) return []
    return [{ ...asked, ...(receipt && { receipt }) }]
  })
}

async function readersOfUnion(store: Store, ids: string[], unionId: string): Promise<(reader: string) => boolean> {
  const unionOf = new Map((await findReaders(store, ids)).map((reader) => [reader.id, reader.unionId]))
  return (reader) => (unionOf.get(reader) ?? '') === unionId
}

function toPerson(row: Row, names: Awaited<ReturnType<typeof nameReaders>>, now: number): ReceiptPerson {
  const { recipient, receipt } = row
  const { reader } = recipient
  const named = names.get(reader) ?? { name: '关注者', place: '没有用过小程序' }
  if (!receipt) return { reader, ...named, how: sayReached(row), noted: false }
  const { at, notedBy } = receipt
  const moment = momentText(at, now)
  const how = notedBy ? `${names.get(notedBy)?.name ?? '同事'} ${moment} 代为登记` : `本人 ${moment} 确认`
  return { reader, ...named, how, confirmedAt: at, noted: notedBy !== undefined }
}
