import type { PersonContext } from '#server/context'
import { type ExportedFile, watermarkOf } from '#shared/files/exported'
import { keepExport } from './keepExport'

interface PeopleSheet {
  subject: string
  /** Name of the file; `title` is that of the sheet in it. */
  name: string
  title: string
  reason: string | undefined
  head: string[]
  rows: string[][]
}

/** Makes a sheet with people on it: its line in the log is there before the file, and the sheet says who took it. */
export async function exportPeople(
  context: PersonContext,
  { subject, reason, ...sheet }: PeopleSheet
): Promise<ExportedFile> {
  const { person, now, line } = context
  const remark = `${sheet.rows.length} 行，${reason ?? '姓名和手机已遮住'}`
  line.say({ subject, remark })
  const watermark = watermarkOf({ person: person.name, at: now, reason })
  return keepExport(context, { ...sheet, watermark })
}
