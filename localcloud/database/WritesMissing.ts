/** The data file has fewer writes than were acknowledged: its journal was cut short, or one of the files is older than the others. */
export class WritesMissing extends Error {
  override name = 'WritesMissing'

  constructor(
    readonly file: string,
    readonly missing: number
  ) {
    super(`${file} lacks its last ${missing} writes.`)
  }
}
