import { createHash } from 'node:crypto'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { done, type Result, refused } from '#shared/result'
import type { ImportedKind, ImportNote } from '#shared/sheets/importNote'
import type { SheetKind } from '#shared/sheets/sheetKind'
import { keepWrong, type Wrong } from './wrongLines'

/** Fields of a row by name; null for what is not there. */
export type RowFields = Readonly<Record<string, unknown>>

/** 导入的一行. What one import did to one row, as text: it is compared and put back, and never asked for by its parts. */
export interface ImportStep {
  id: string
  importId: string
  /** Id of the row. */
  subject: string
  name: string
  at: number
  /** Fields before; missing for a row that was added. */
  was?: string
  now: string
  /** Why the row stayed as it is when the import was taken back; null until then. */
  stayed: string | null
}

interface Given {
  importId: string
  subject: string
  name: string
  at: number
  was: RowFields | undefined
  now: RowFields
}

type Beginning<Column extends string> = Pick<ImportNote, 'id' | 'kind' | 'sheet' | 'by' | 'at'> & {
  /** How the sheet is read, and its lines that stay out. */
  of: SheetKind<Column>
  wrong: Wrong<Column>[]
}

/** Writes down that an import begins, or goes on; refused when it was taken back meanwhile. */
export async function beginImport<Column extends string>(
  store: Store,
  { of, wrong, ...note }: Beginning<Column>
): Promise<Result<ImportNote, 'import_changed'>> {
  const { imports } = store
  if (!(await imports.find(note.id))) {
    await keepWrong(store, { importId: note.id, at: note.at, kind: of, wrong })
    await imports.add({ ...note, wrong: wrong.length, added: 0, changed: 0 })
  }
  const stored = await imports.get(note.id)
  return stored.undoneAt === undefined && stored.kind === note.kind ? done(stored) : refused('import_changed')
}

/** Writes one row with a note of it: the note first, so that a crash leaves no row that cannot be taken back. */
export async function writeNoted(
  { importSteps }: Store,
  { importId, subject, name, at, was, now }: Given,
  write: () => Promise<boolean>
): Promise<boolean> {
  const id = createHash('sha256').update(`${importId}:${subject}`).digest('hex').slice(0, 32)
  const noted = { id, importId, subject, name, at, now: JSON.stringify(now), stayed: null }
  const before = await importSteps.find(id)
  await importSteps.put({ ...noted, ...(was && { was: JSON.stringify(was) }) })
  if (await write()) return true
  if (before) await importSteps.put(before)
  else await importSteps.remove({ _id: id })
  return false
}

/** Counts what an import has written, for the list; after each of its parts. */
export async function countImport({ imports, importSteps }: Store, importId: string): Promise<void> {
  const [all, added] = await Promise.all([
    importSteps.count({ importId }),
    importSteps.count({ importId, was: _.exists(false) }),
  ])
  await imports.change({ _id: importId }, { added, changed: all - added })
}

/** Kinds of what may be listed and taken back, each by the feature whose rows they are. */
export type OwnKinds = readonly ImportedKind[]
