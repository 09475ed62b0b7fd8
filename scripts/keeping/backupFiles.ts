import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { inBeijing } from '#shared/beijingTime'
import rotation from '#shared/privacy/rotation.json'
import { StartRefused } from '../local/StartRefused'
import { texts } from './texts'

/** A copy that somebody asked for stays until somebody deletes it; those of the nights are in rotation. */
type BackupKind = 'backup' | 'nightly'

const BACKUP = /^(backup|nightly)-(\d{8})-(\d{6})\.zip$/

/** Where copies of a data folder lie when nothing else is said: beside it, so that whoever deletes the one keeps the other. */
export function backupFolder(dataDir: string): string {
  return process.env.BACKUP_DIR ?? `${dataDir}-backups`
}

/** A fresh name, by Beijing's clock; makes the folder, for its owner alone. */
export function newBackupFile(folder: string, kind: BackupKind, now: number): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `${kind}-${stampAt(now)}.zip`)
}

export interface Taking {
  dataDir: string
  /** Where to; without, beside the data folder under the time of the day. */
  target: string | undefined
}

/** The file that a copy is to become; one that is there already is refused. */
export function fileFor({ dataDir, target }: Taking): string {
  const file = target ? resolve(target) : newBackupFile(backupFolder(dataDir), 'backup', Date.now())
  if (existsSync(file)) throw new StartRefused(texts.targetTaken(file))
  return file
}

/** The whole ones of both kinds, the latest first. */
export function listBackups(folder: string): string[] {
  try {
    return latestFirst(readdirSync(folder).filter((name) => BACKUP.test(name))).map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Whether no copy of a night has been made since this moment. */
export function lacksNightly(folder: string, since: number): boolean {
  const [last] = nightly(listBackups(folder))
  return !last || stampOf(last) < stampAt(since)
}

const { days: DAYS, weeks: WEEKS, months: MONTHS } = rotation

/** 轮换. What may go of the copies of nights: beyond the last of each of seven days, five weeks and twelve months. */
export function outOfRotation(files: readonly string[]): string[] {
  const nights = nightly(latestFirst(files))
  const kept = new Set([
    ...lastOfEach(nights, dayOf, DAYS),
    ...lastOfEach(nights, weekOf, WEEKS),
    ...lastOfEach(nights, (file) => dayOf(file).slice(0, 6), MONTHS),
  ])
  return nights.filter((file) => !kept.has(file))
}

function nightly(files: readonly string[]): string[] {
  return files.filter((file) => basename(file).startsWith('nightly-'))
}

function lastOfEach(nights: readonly string[], spanOf: (file: string) => string, spans: number): string[] {
  const last = new Map<string, string>()
  for (const file of nights) if (!last.has(spanOf(file))) last.set(spanOf(file), file)
  return [...last.values()].slice(0, spans)
}

function latestFirst(files: readonly string[]): string[] {
  return [...files].sort((one, other) => stampOf(other).localeCompare(stampOf(one)))
}

function stampAt(now: number): string {
  return inBeijing(now).format('YYYYMMDD-HHmmss')
}

function stampOf(file: string): string {
  const [, , day = '', time = ''] = BACKUP.exec(basename(file)) ?? []
  return `${day}-${time}`
}

function dayOf(file: string): string {
  return stampOf(file).slice(0, 8)
}

/** Weeks begin on Monday; numbered from one of long ago. */
function weekOf(file: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(dayOf(file)) ?? []
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
  return String(Math.floor((days + 3) / 7))
}
