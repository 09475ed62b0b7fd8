import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inBeijing } from '#shared/beijingTime'

const BACKUP = /^backup-(\d{8})-(\d{6})\.zip$/

/** Where copies of a data folder lie when nothing else is said: beside it, so that whoever deletes the one keeps the other. */
export function backupFolder(dataDir: string): string {
  return process.env.BACKUP_DIR ?? `${dataDir}-backups`
}

/** A fresh name, by Beijing's clock; makes the folder, for its owner alone. */
export function newBackupFile(folder: string, now: number): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `backup-${inBeijing(now).format('YYYYMMDD-HHmmss')}.zip`)
}

/** The whole ones, the latest first. */
export function listBackups(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => BACKUP.test(name))
    return names
      .sort()
      .reverse()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

const DAYS = 7
const WEEKS = 5
const MONTHS = 12

/** 轮换. What may go of these copies: beyond the last of each of seven days, five weeks and twelve months. */
export function outOfRotation(files: readonly string[]): string[] {
  const latestFirst = [...files].sort().reverse()
  const kept = new Set([
    ...lastOfEach(latestFirst, dayOf, DAYS),
    ...lastOfEach(latestFirst, weekOf, WEEKS),
    ...lastOfEach(latestFirst, (file) => dayOf(file).slice(0, 6), MONTHS),
  ])
  return latestFirst.filter((file) => !kept.has(file))
}

function lastOfEach(latestFirst: readonly string[], spanOf: (file: string) => string, spans: number): string[] {
  const last = new Map<string, string>()
  for (const file of latestFirst) if (!last.has(spanOf(file))) last.set(spanOf(file), file)
  return [...last.values()].slice(0, spans)
}

function dayOf(file: string): string {
  return BACKUP.exec(basename(file))?.[1] ?? ''
}

/** Weeks begin on Monday; numbered from one of long ago. */
function weekOf(file: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(dayOf(file)) ?? []
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
  return String(Math.floor((days + 3) / 7))
}
