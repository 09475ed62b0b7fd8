import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { type KeyRing, newKey, readKeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { StartRefused } from '../local/StartRefused'
import { texts } from './texts'

/** What a key file says; in `keys` the first one seals. */
const KeyFile = v.object({ keys: v.array(v.object({ id: v.string(), key: v.string() })) })

/** The file with the keys of a data folder, which no backup has. */
export function keyFileOf(dataDir: string): string {
  return join(dataDir, 'keys.json')
}

/** The keys of a folder; none before its first start. */
export function keysOf(dataDir: string): KeyRing {
  const file = keyFileOf(dataDir)
  return existsSync(file) ? readKeyFile(file) : []
}

/** The keys of a folder, and for one that has none a new one, which is on the disk when this returns. */
export function keysFor(dataDir: string): { keys: KeyRing; areNew: boolean } {
  const known = keysOf(dataDir)
  if (known.length > 0) return { keys: known, areNew: false }
  const keys = [newKey()]
  writeKeyFile(keyFileOf(dataDir), keys)
  return { keys, areNew: true }
}

/** Refuses a file that cannot be read, or in which a key was copied wrongly: a new key in its place would hide the loss. */
export function readKeyFile(file: string): KeyRing {
  const ring = ringIn(file)
  if (!ring || ring.length === 0) throw new StartRefused(texts.unreadable(file))
  return ring
}

/** On the disk when it returns, whole at any moment, and for its owner alone. */
export function writeKeyFile(file: string, ring: KeyRing): void {
  const keys = ring.map(({ id, key }) => ({ id, key: key.toString('hex') }))
  const beside = `${file}.new`
  withOpen(beside, 'w', (opened) => writeSync(opened, `${JSON.stringify({ keys }, undefined, 2)}\n`))
  renameSync(beside, file)
  // Windows opens no folders; there the rename alone must do.
  if (process.platform !== 'win32') withOpen(dirname(file), 'r', () => {})
}

/** The keys in a file of ours, or in one that holds the line of the variable `ANSWER_KEYS`. */
function ringIn(file: string): KeyRing | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim()
    if (!text.startsWith('{')) return readKeyRing(text)
    const read = v.safeParse(KeyFile, JSON.parse(text))
    return read.success ? readKeyRing(read.output.keys.map(({ id, key }) => `${id}:${key}`).join(',')) : undefined
  } catch {
    return undefined
  }
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
