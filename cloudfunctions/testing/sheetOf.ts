import type { ExportedFile, MadeExport } from '#shared/files/exported'

/** The sheet of an export that was short enough to be there at once. */
export function sheetOf(made: MadeExport): ExportedFile {
  if ('url' in made) return made
  throw new Error('The sheet is written part by part.')
}
