/** The data file cannot be read: cut short, overwritten, or on a disk that fails. Nothing has been changed in it. */
export class DatabaseDamaged extends Error {
  override name = 'DatabaseDamaged'

  constructor(
    readonly file: string,
    override readonly cause: unknown
  ) {
    super(`${file} is damaged: ${String(cause)}`)
  }
}
