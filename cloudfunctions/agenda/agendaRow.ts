import type { AgendaName } from '#server/agenda'

/** 日程里的一行. When a step, or a deed with its subject, is to be looked at. */
export interface AgendaRow {
  /** The name; with a subject `name/subject`. */
  id: string
  name: AgendaName
  subject: string
  at: number
  /** Whoever is about to leave work has said so: not put off beyond this by a run that could not see it yet. */
  promisedAt: number
  /** A run is at it, until then at the latest. */
  heldUntil: number
  /** Runs in a row that failed. */
  failures: number
  rev: number
}

/** The row of a step, or of a deed for one thing. */
export function rowId(name: AgendaName, subject = ''): string {
  return subject ? `${name}/${subject}` : name
}

export function newRow(row: Pick<AgendaRow, 'name' | 'at'> & Partial<AgendaRow>): AgendaRow {
  return { id: rowId(row.name, row.subject), subject: '', promisedAt: 0, heldUntil: 0, failures: 0, rev: 1, ...row }
}
