/** A file that is no backup, or one that was cut short or changed. */
export class BackupUnreadable extends Error {
  override name = 'BackupUnreadable'
}
