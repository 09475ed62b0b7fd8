import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { ActionName } from '#shared/api'
import { type ExportedFile, watermarkOf } from '#shared/files/exported'
import { keepExport } from './keepExport'

interface PeopleSheet {
  action: ActionName
  subject: string
  /** Of the file; the title is that of the sheet in it. */
  name: string
  title: string
  reason: string | undefined
  head: string[]
  rows: string[][]
}

/** A sheet with people on it: the log line is written before the file is given, and the sheet says who took it. */
export async function exportPeople(
  context: PersonContext,
  { action, subject, reason, ...sheet }: PeopleSheet
): Promise<ExportedFile> {
  const { store, person, now } = context
  const remark = `${sheet.rows.length} 行，${reason ?? '姓名和手机已遮住'}`
  await writeLog(store, { at: now, personId: person.id, action, subject, remark })
  const watermark = watermarkOf({ person: person.name, at: now, reason })
  return keepExport(context, { ...sheet, watermark })
}
