import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { type Sheet, writeSheet } from '#server/sheet/writeSheet'
import { inBeijing } from '#shared/beijingTime'
import type { ExportedFile } from '#shared/files/exported'

/** 一份导出. Written down before its bytes are stored, so that a crash leaves no list of names that is never removed. */
export interface StoredExport {
  id: string
  fileId: string
  madeBy: string
  madeAt: number
}

/** Puts a sheet into the storage for a day, and answers with an address that is good for an hour or two. */
export async function keepExport(
  { store, files, person, now }: PersonContext,
  { name, ...sheet }: Omit<Sheet, 'author'> & { name: string }
): Promise<ExportedFile> {
  const id = randomBytes(12).toString('hex')
  const moment = inBeijing(now).format('YYYYMMDD-HHmm')
  const path = `exports/${id}/${moment}.xlsx`
  const { fileId } = await files.ticketFor(path)
  await store.exports.add({ id, fileId, madeBy: person.id, madeAt: now })
  await files.write(path, await writeSheet({ ...sheet, author: person.name }))
  const url = (await files.addressesOf([fileId])).get(fileId) ?? ''
  return { url, name: `${name}-${moment}.xlsx`, rows: sheet.rows.length }
}
