import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

export type FolderKind = 'demonstration' | 'real'

/** The mark in a data folder; `unfinished` is a demonstration whose laying has begun and not ended. */
const Mark = v.object({ kind: v.picklist(['demonstration', 'real', 'unfinished']) })
export type FolderMark = v.InferOutput<typeof Mark>['kind']

/** The mark of a folder; undefined when it has none, as folders from before the marks, or none that can be read. */
export function readMark(dataDir: string): FolderMark | undefined {
  try {
    const read = v.safeParse(Mark, JSON.parse(readFileSync(markOf(dataDir), 'utf8')))
    return read.success ? read.output.kind : undefined
  } catch {
    return undefined
  }
}

/** Writes the mark: on the disk when it returns, and whole at any moment. A folder with real data stays real. */
export function writeMark(dataDir: string, kind: FolderMark): void {
  const before = readMark(dataDir)
  if (before === kind) return
  if (before === 'real') throw new Error(`${dataDir} holds real data and cannot become a demonstration.`)
  const beside = `${markOf(dataDir)}.new`
  withOpen(beside, 'w', (file) => writeSync(file, `${JSON.stringify({ kind })}\n`))
  renameSync(beside, markOf(dataDir))
  // Windows opens no folders; there the rename alone must do.
  if (process.platform !== 'win32') withOpen(dataDir, 'r', () => {})
}

function withOpen(path: string, flags: string, act: (file: number) => void): void {
  const file = openSync(path, flags, 0o600)
  try {
    act(file)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function markOf(dataDir: string): string {
  return join(dataDir, 'folder.json')
}
