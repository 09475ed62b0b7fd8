/** Thrown when another process holds the data file. */
export class DatabaseInUse extends Error {
  override name = 'DatabaseInUse'

  constructor(readonly file: string) {
    super(`Another process is using ${file}. Stop it first, or choose another data folder.`)
  }
}
