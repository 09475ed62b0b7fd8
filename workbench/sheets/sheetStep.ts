import type { SheetSeen } from '#shared/sheets/sheetImport'

/** What every check of a sheet answers with. */
export type AnyCheck = SheetSeen & { counts: { added: number; changed: number } }

/** How an officer wants the file to be read, after having seen how it was. */
export interface ReadingChoice {
  columns?: Record<string, number | null>
  withHidden?: boolean
}

export interface NotWritten {
  name: string
  why: string
}

/** The state of an import: one step after the other, and back to the first when something is refused. */
export type SheetStep<Check> =
  | { kind: 'choose'; fault?: string }
  | { kind: 'bringing'; name: string; share: number }
  | { kind: 'checking'; name: string }
  | {
      kind: 'checked'
      name: string
      uploadId: string
      /** What was pasted instead of a file; `uploadId` then only names it. */
      text?: string
      check: Check
      choice: ReadingChoice
      busy: boolean
      fault?: string
    }
  | { kind: 'importing'; done: number; total: number }
  | { kind: 'done'; total: number; importId: string; check: Check; not: NotWritten[] }
