import type { Database } from '../database/openDatabase'

/** What requests are answered from. */
export type Cloud = {
  readonly database: Database
}
