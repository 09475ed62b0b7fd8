import type { PersonContext } from '#server/context'
import { mapAtLeisure } from '#server/heavy/atLeisure'
import { readEntry } from '#shared/register/sheets/readEntry'
import { type RegisterSheet, registerKinds } from '#shared/register/sheets/registerKinds'
import { done, type Result } from '#shared/result'
import type { HowToRead, SheetRefusal, SheetSeen } from '#shared/sheets/sheetImport'
import { openSheet } from '../../imports/feature'
import { EXAMPLES } from './examples'
import { openRegister } from './openRegister'
import { type PlannedEntry, planEntries } from './planEntries'

/** Reads a sheet of unions or enterprises and compares it with the register; the template's example is no row. */
export async function planSheet(
  { of, ...how }: HowToRead & { of: RegisterSheet },
  context: PersonContext
): Promise<Result<{ seen: SheetSeen; plan: PlannedEntry[] }, SheetRefusal>> {
  const opened = await openSheet(how, registerKinds[of], context)
  if (!opened.ok) return opened
  const { seen, lines, daysBefore } = opened.value
  const read = await mapAtLeisure(lines, ({ row, cells }) => ({ row, cells, ...readEntry(of, cells, { daysBefore }) }))
  const register = await openRegister(context.store, of)
  const rows = read.filter(({ name }) => name !== EXAMPLES[of][0])
  return done({ seen, plan: planEntries(of, rows, register) })
}
