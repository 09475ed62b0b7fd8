import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { type Sheet, writeSheet } from '#server/sheet/writeSheet'
import { inBeijing } from '#shared/beijingTime'
import type { ExportedFile } from '#shared/files/exported'
import type { Person } from '#shared/identity/person'

/** The folder of what is taken along. */
export const EXPORTS = 'exports'

/** 一份导出. Written down before its bytes are stored, so that a crash leaves no list of names behind. */
export interface StoredExport {
  id: string
  fileId: string
  madeBy: string
  madeAt: number
}

/** Whoever takes a sheet along, and when. */
type Taking = Pick<PersonContext, 'store' | 'files' | 'now'> & { person: Pick<Person, 'id' | 'name'> }

type NamedSheet = Omit<Sheet, 'author'> & { name: string }

/** Puts a sheet into the storage for an hour, and answers where it can be fetched for a quarter of it. */
export async function keepExport(taking: Taking, sheet: NamedSheet): Promise<ExportedFile> {
  const { fileId, name } = await storeExport(taking, sheet)
  return { url: await taking.files.briefAddressOf(fileId), name, rows: sheet.rows.length }
}

/** Puts a sheet into the storage for an hour, for whoever asks for its address later. */
export async function storeExport(
  { store, files, person, now }: Taking,
  { name, ...sheet }: NamedSheet
): Promise<StoredExport & { name: string }> {
  const id = randomBytes(12).toString('hex')
  const moment = inBeijing(now).format('YYYYMMDD-HHmm')
  const path = `${EXPORTS}/${id}/${moment}.xlsx`
  const { fileId } = await files.ticketFor(path)
  const stored = { id, fileId, madeBy: person.id, madeAt: now }
  await store.exports.add(stored)
  await files.write(path, await writeSheet({ ...sheet, author: person.name }))
  // Whoever was dismissed while the sheet was being made gets none of it.
  if (!(await store.exports.find(id))) {
    await files.remove([fileId])
    throw new RequestFault('signed_out')
  }
  return { ...stored, name: `${name}-${moment}.xlsx` }
}
