import type { PersonContext } from '#server/context'
import { mapAtLeisure } from '#server/heavy/atLeisure'
import { rosterKind } from '#shared/membership/rosterKind'
import { type RosterCells, type RosterLine, readRosterLine } from '#shared/membership/rosterLine'
import { EXAMPLE_NAME } from '#shared/membership/rosterSheet'
import { done, type Result } from '#shared/result'
import type { HowToRead, SheetRefusal, SheetSeen } from '#shared/sheets/sheetImport'
import { openSheet } from '../../imports/feature'

/** One line of the sheet with its row number, its faults and its cells as they were written. */
export interface ReadLine extends RosterLine {
  row: number
  faults: string[]
  cells: RosterCells
}

/** Lines of a roster sheet, and how it was read. */
export async function readRoster(
  how: HowToRead,
  context: PersonContext
): Promise<Result<{ seen: SheetSeen; lines: ReadLine[] }, SheetRefusal>> {
  const opened = await openSheet(how, rosterKind, context)
  if (!opened.ok) return opened
  const { seen, head, daysBefore } = opened.value
  const joined = head.columns.find(({ as }) => as === 'joinedAt')
  const reading = { now: context.now, daysBefore, isMonth: /年月$/.test(joined?.head ?? '') }
  const lines = await mapAtLeisure(opened.value.lines, ({ row, cells }) => {
    const { line, faults } = readRosterLine(cells, reading)
    return { row, ...line, faults, cells }
  })
  // The template's example line is no person.
  return done({ seen, lines: lines.filter(({ name }) => name !== EXAMPLE_NAME) })
}
