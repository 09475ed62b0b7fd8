import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { type Sheet, writeSheet } from '#server/sheet/writeSheet'
import { inBeijing } from '#shared/beijingTime'
import type { ExportedFile } from '#shared/files/exported'

/** The folder of what is taken along. */
export const EXPORTS = 'exports'

/** 一份导出. Written down before its bytes are stored, so that a crash leaves no list of names behind. */
export interface StoredExport {
  id: string
  fileId: string
  madeBy: string
  madeAt: number
}

/** Puts a sheet into the storage for an hour, and answers where it can be fetched for a quarter of it. */
export async function keepExport(
  { store, files, person, now }: PersonContext,
  { name, ...sheet }: Omit<Sheet, 'author'> & { name: string }
): Promise<ExportedFile> {
  const id = randomBytes(12).toString('hex')
  const moment = inBeijing(now).format('YYYYMMDD-HHmm')
  const path = `${EXPORTS}/${id}/${moment}.xlsx`
  const { fileId } = await files.ticketFor(path)
  await store.exports.add({ id, fileId, madeBy: person.id, madeAt: now })
  await files.write(path, await writeSheet({ ...sheet, author: person.name }))
  // Whoever was dismissed while the sheet was being made gets none of it.
  if (!(await store.exports.find(id))) {
    await files.remove([fileId])
    throw new RequestFault('signed_out')
  }
  return { url: await files.briefAddressOf(fileId), name: `${name}-${moment}.xlsx`, rows: sheet.rows.length }
}
