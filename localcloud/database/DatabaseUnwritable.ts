/** The data file, or its folder, may not be written. Nothing has been changed in it. */
export class DatabaseUnwritable extends Error {
  override name = 'DatabaseUnwritable'

  constructor(
    readonly file: string,
    override readonly cause: unknown
  ) {
    super(`${file} cannot be written: ${String(cause)}`)
  }
}
