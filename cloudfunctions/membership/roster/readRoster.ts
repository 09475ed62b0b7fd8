import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { mapAtLeisure } from '#server/heavy/atLeisure'
import { readSheet } from '#server/sheet/readSheet'
import { type Columns, findColumns } from '#shared/membership/findColumns'
import { LONGEST_IMPORT, type RosterRefusal } from '#shared/membership/rosterImport'
import { type RosterLine, readRosterLine } from '#shared/membership/rosterLine'
import { EXAMPLE_NAME } from '#shared/membership/rosterSheet'
import { done, type Result, refused } from '#shared/result'
import type { SheetRead } from '#shared/sheetCell'

const LONGEST_FILE = 5 * 1024 * 1024
const NO_CELL = { text: '', isFormula: false }

/** One line of the sheet with its row number and its faults. */
export interface ReadLine extends RosterLine {
  row: number
  faults: string[]
}

/** Lines of a roster sheet; refused when somebody else uploaded it. */
export async function readRoster(
  uploadId: string,
  { store, files, person, now }: PersonContext
): Promise<Result<{ digest: string; lines: ReadLine[] }, RosterRefusal>> {
  const upload = await store.uploads.find(uploadId)
  if (upload?.askedBy !== person.id) return refused('file_missing')
  const bytes = await files.read(upload.fileId, LONGEST_FILE)
  if (bytes === 'missing') return refused('file_missing')
  if (bytes === 'too_large') return refused('sheet_too_long')
  const sheet = await readSheet(bytes)
  if (sheet === 'too_large') return refused('sheet_too_long')
  if (sheet === 'unreadable') return refused('sheet_unreadable')
  const found = findColumns(sheet)
  if (!found) return refused('sheet_without_head')
  const lines = await linesBelow(sheet, found, now)
  if (lines.length > LONGEST_IMPORT) return refused('sheet_too_long')
  return done({ digest: createHash('sha256').update(bytes).digest('hex').slice(0, 40), lines })
}

async function linesBelow(
  { rows, daysBefore }: SheetRead,
  { headRow, columns }: { headRow: number; columns: Columns },
  now: number
): Promise<ReadLine[]> {
  const below = rows.filter(({ number }) => number > headRow)
  const lines = await mapAtLeisure(below, ({ number, cells }) => {
    const cellOf = (column: number | undefined) => (column === undefined ? NO_CELL : (cells[column] ?? NO_CELL))
    const { line, faults } = readRosterLine(
      {
        name: cellOf(columns.name),
        phone: cellOf(columns.phone),
        enterprise: cellOf(columns.enterprise),
        standing: cellOf(columns.standing),
        joinedAt: cellOf(columns.joinedAt),
      },
      { now, daysBefore }
    )
    return { row: number, ...line, faults }
  })
  // The template's example line is no person.
  return lines.filter(({ name }) => name !== EXAMPLE_NAME)
}
