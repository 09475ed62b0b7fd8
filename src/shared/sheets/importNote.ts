import * as v from 'valibot'

/** 能撤回多久. How long an import may be taken back. */
export const TAKEN_BACK_MS = 24 * 3_600_000

export const IMPORT_KINDS = [
  'roster',
  'unions',
  'enterprises',
  'grids',
  'buildings',
  'pastResults',
  'earlierEntries',
] as const
export type ImportedKind = (typeof IMPORT_KINDS)[number]

/** 一次导入. What is kept of an import for a day. Its id is that of the upload, so that a repeat is the same import. */
export interface ImportNote {
  id: string
  kind: ImportedKind
  /** Name of the sheet in the workbook. */
  sheet: string
  by: string
  at: number
  /** Rows that it has written so far. */
  added: number
  changed: number
  /** Lines that were wrong and stayed out; they are kept for the day, too. */
  wrong?: number
  /** Since when it is being taken back; nothing more is written by it. */
  undoneAt?: number
}

/** An import in the list of those that may be taken back. */
export interface RecentImport {
  importId: string
  sheet: string
  person: string
  at: number
  added: number
  changed: number
  wrong: number
  undone: boolean
}

/** A row that stayed as it is when the import was taken back, and why. */
export interface StayedRow {
  name: string
  why: string
}

/** What became of a part of the taking back; the caller goes on until nothing is left. */
export interface TakenBack {
  back: number
  stayed: StayedRow[]
  left: number
}

/** One import of the last day. */
export const ImportIdInput = v.strictObject({ importId: v.pipe(v.string(), v.regex(/^[a-f0-9]{24}$/)) })
