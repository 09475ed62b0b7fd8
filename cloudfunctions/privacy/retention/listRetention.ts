import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { retentionTable } from '#shared/privacy/retention'
import { done } from '#shared/result'

const ROWS = 100

/** 留存与清理. The whole table, with what was removed last and the oldest that is left. */
export async function listRetention(
  _input: Input<'privacy.retention'>,
  { store }: PersonContext
): Promise<Output<'privacy.retention'>> {
  const notes = await store.clearings.list({ limit: ROWS })
  const noteOf = new Map(notes.map((note) => [note.id, note]))
  return done(retentionTable.map((row) => ({ ...noteOf.get(row.id), ...row })))
}
