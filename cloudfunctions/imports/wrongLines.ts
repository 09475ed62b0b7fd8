import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { type ExportedFile, watermarkOf } from '#shared/files/exported'
import { done, type Result, refused } from '#shared/result'
import { asGiven } from '#shared/sheets/cellFault'
import { type ImportedKind, TAKEN_BACK_MS } from '#shared/sheets/importNote'
import type { SheetLine } from '#shared/sheets/linesBelow'
import { columnsOf, type SheetKind } from '#shared/sheets/sheetKind'
import { keepExport } from '../files/feature'

/** 有错的一行. What stood in a line that stayed out, by column, and why; kept as long as its import can be taken back. */
export interface WrongLine {
  id: string
  importId: string
  row: number
  cells: string[]
  why: string
  at: number
}

export interface Wrong<Column extends string> {
  line: Pick<SheetLine<Column>, 'row' | 'cells'>
  faults: string[]
}

interface NamedKind<Column extends string = string> {
  kind: SheetKind<Column>
  name: string
}

const A_WRITE = 500
/** No sheet has more lines. */
const MOST = 5000

/** 错误表. The same columns again with what stands in them, so that the sheet can be corrected and brought in as it is. */
export function writeFaults<Column extends string>(
  context: PersonContext,
  { wrong, ...named }: NamedKind<Column> & { wrong: Wrong<Column>[] }
): Promise<ExportedFile> {
  return writeLines(context, named, wrong.map(toLine(named.kind)))
}

/** Keeps the wrong lines of an import that begins; the first run's stand. */
export async function keepWrong<Column extends string>(
  { importFaults }: Store,
  { importId, at, kind, wrong }: { importId: string; at: number; kind: SheetKind<Column>; wrong: Wrong<Column>[] }
): Promise<void> {
  const lines = wrong.map(toLine(kind)).map((line) => ({ id: `${importId}:${line.row}`, importId, at, ...line }))
  for (let from = 0; from < lines.length; from += A_WRITE)
    await importFaults.addMissing(lines.slice(from, from + A_WRITE))
}

/** The wrong lines of an import of the last day, as a sheet again; the log says who took them. */
export async function takeWrong(
  importId: string,
  sheetOf: Partial<Record<ImportedKind, NamedKind>>,
  context: PersonContext
): Promise<Result<ExportedFile, 'import_too_old'>> {
  const { store, now, line } = context
  const note = await store.imports.find(importId)
  const named = note && sheetOf[note.kind]
  if (!named || note.at <= now - TAKEN_BACK_MS) return refused('import_too_old')
  const lines = await store.importFaults.list({ where: { importId }, order: ['row', 'asc'], limit: MOST })
  line.say({ subject: importId, remark: `${lines.length} 行` })
  return done(await writeLines(context, named, lines))
}

type Line = Pick<WrongLine, 'row' | 'cells' | 'why'>

function toLine<Column extends string>(kind: SheetKind<Column>): (wrong: Wrong<Column>) => Line {
  const columns = columnsOf(kind)
  return ({ line: { row, cells }, faults }) => ({
    ...{ row, cells: columns.map((column) => asGiven(cells[column])), why: faults.join('；') },
  })
}

function writeLines(context: PersonContext, { kind, name }: NamedKind, lines: Line[]): Promise<ExportedFile> {
  return keepExport(context, {
    ...{ name: `${name}导入错误`, title: '有错的行' },
    watermark: watermarkOf({ person: context.person.name, at: context.now, reason: `改正${name}` }),
    head: [...Object.values(kind.columns).map((column) => column.name), '原表行号', '错在哪里'],
    rows: lines.map(({ row, cells, why }) => [...cells, String(row), why]),
  })
}
