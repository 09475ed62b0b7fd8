import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { readSheet } from '#server/sheet/readSheet'
import { done, type Result, refused } from '#shared/result'
import type { SheetRead } from '#shared/sheetCell'
import { findHead, type SheetHead } from '#shared/sheets/findHead'
import { linesBelow, type SheetLine } from '#shared/sheets/linesBelow'
import { pastedSheet } from '#shared/sheets/pastedSheet'
import { type HowToRead, LONGEST_IMPORT, type SheetRefusal, type SheetSeen } from '#shared/sheets/sheetImport'
import type { SheetKind } from '#shared/sheets/sheetKind'

const LONGEST_FILE = 5 * 1024 * 1024

/** A sheet that was brought, line by line, and what is to be said of it beforehand. */
export interface OpenedSheet<Column extends string> {
  seen: SheetSeen
  head: SheetHead<Column>
  lines: SheetLine<Column>[]
  daysBefore: number
}

/**
 * Reads the first visible sheet of an uploaded workbook that has a head of this kind. Refused when somebody else
 * uploaded it. Without a column that is needed it has no lines: the officer chooses one first.
 */
export async function openSheet<Column extends string>(
  { uploadId, columns, withHidden = false }: HowToRead,
  kind: SheetKind<Column>,
  { store, files, person }: PersonContext
): Promise<Result<OpenedSheet<Column>, SheetRefusal>> {
  const upload = await store.uploads.find(uploadId)
  if (upload?.askedBy !== person.id) return refused('file_missing')
  const bytes = await files.read(upload.fileId, LONGEST_FILE)
  if (bytes === 'missing') return refused('file_missing')
  if (bytes === 'too_large') return refused('sheet_too_long')
  const sheet = await readSheet(bytes, (peek) => rankOf(peek, kind))
  if (sheet === 'too_large') return refused('sheet_too_long')
  if (sheet === 'unreadable') return refused('sheet_unreadable')
  return openRead({ ...sheet, digest: digestOf(bytes) }, kind, { columns, withHidden })
}

/** Reads a range that was pasted as a sheet is read; it is refused for the same reasons. */
export function openPasted<Column extends string>(
  text: string,
  { columns }: HowToRead,
  kind: SheetKind<Column>
): Result<OpenedSheet<Column>, SheetRefusal> {
  const pasted = { ...pastedSheet(text), name: PASTED, others: [], digest: digestOf(text) }
  return openRead(pasted, kind, { columns, withHidden: false })
}

const PASTED = '粘贴的名单'

type ReadSheet = SheetRead & Pick<SheetSeen, 'others' | 'digest'> & { name: string }

function openRead<Column extends string>(
  sheet: ReadSheet,
  kind: SheetKind<Column>,
  { columns, withHidden }: { columns: HowToRead['columns'] | undefined; withHidden: boolean }
): Result<OpenedSheet<Column>, SheetRefusal> {
  const head = findHead(sheet, kind, columns)
  if (!head) return refused('sheet_without_head')
  const all = head.missing.length > 0 ? [] : linesBelow(sheet, head, kind)
  const lines = withHidden ? all : all.filter(({ isHidden }) => !isHidden)
  if (lines.length > LONGEST_IMPORT) return refused('sheet_too_long')
  const seen = {
    ...{ digest: sheet.digest, sheet: sheet.name, others: sheet.others, columns: head.columns },
    missing: head.missing.map((column) => kind.columns[column].name),
    hidden: all.filter(({ isHidden }) => isHidden).length,
  }
  return done({ seen, head, lines, daysBefore: sheet.daysBefore })
}

function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 40)
}

/** A sheet with all that is needed before one that lacks a column, and that before one without a head. */
function rankOf<Column extends string>(peek: SheetRead, kind: SheetKind<Column>): number {
  const head = findHead(peek, kind)
  if (!head) return 0
  return head.missing.length === 0 ? 2 : 1
}
