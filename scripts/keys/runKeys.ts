import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { joinKeys, type KeyRing, newKey, writeKeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { countInEnvironment, keysOfVariable } from '../deploy/keysOfEnvironment'
import { readDoor } from '../keeping/door'
import { isInUse } from '../keeping/isInUse'
import { keepToOwner } from '../keeping/keepToOwner'
import { requireWritable } from '../keeping/requireWritable'
import { endWith } from '../local/endWith'
import { StartRefused } from '../local/StartRefused'
import { keyFileOf, keysOf, readKeyFile, writeKeyFile } from './keyFile'
import { countInFolder, type KeyUse } from './keyUse'
import { texts } from './texts'

/** `npm run keys`. What it is asked for by its words: a list, a new key, further keys, or one key less. */
export async function runKeys(dataDir: string, words: readonly string[]): Promise<void> {
  try {
    for (const line of await answerTo(dataDir, words)) console.log(line)
  } catch (error) {
    endWith(error, texts.inUse(dataDir))
  }
}

async function answerTo(dataDir: string, [asked, given]: readonly string[]): Promise<string[]> {
  if (asked === '--print') return [writeKeyRing([newKey()])]
  if (asked === '--cloud') return listCloud()
  if (!existsSync(join(dataDir, 'cloud.db'))) throw new StartRefused(texts.noFolder(dataDir))
  requireWritable(dataDir)
  keepToOwner(dataDir)
  if (asked === undefined) return listKeys(dataDir)
  if (asked === '--variable') return [writeKeyRing(keysOf(dataDir))]
  if (asked === '--new') return [renew(dataDir)]
  if (asked === '--add' && given) return [add(dataDir, resolve(given))]
  if (asked === '--drop' && given) return [await drop(dataDir, given)]
  throw new StartRefused(texts.usage)
}

async function listKeys(dataDir: string): Promise<string[]> {
  const ring = keysOf(dataDir)
  if (ring.length === 0) return [texts.none]
  const { use, first } = await askForUse(dataDir)
  return linesOf(ring, { use, first: first ?? ring[0]?.id })
}

/** The keys of the variable, and what they have sealed in the environment. */
async function listCloud(): Promise<string[]> {
  const { CLOUDBASE_ENV: env, CLOUDBASE_SECRET_ID: secretId, CLOUDBASE_SECRET_KEY: secretKey } = process.env
  const ring = keysOfVariable()
  if (!env || !secretId || !secretKey || !ring) throw new StartRefused(texts.noCloud)
  return linesOf(ring, { use: await countInEnvironment({ env, secretId, secretKey }), first: ring[0]?.id })
}

function linesOf(ring: KeyRing, { use, first }: Using): string[] {
  const own = ring.map(({ id }) => texts.line(id, use.get(id) ?? 0, noteOn(id, ring, { use, first })))
  const others = [...use].filter(([id]) => !ring.some((key) => key.id === id))
  return [...own, ...others.map(([id, count]) => texts.line(id, count, texts.missing))]
}

function noteOn(id: string, ring: KeyRing, { use, first }: Using): string {
  if (id === first) return texts.first
  if (id === ring[0]?.id) return texts.fromNextStart
  return use.has(id) ? texts.older : texts.olderDone
}

/** The running product goes on with the key it has; so does every row, until it is sealed anew. */
function renew(dataDir: string): string {
  const fresh = newKey()
  writeKeyFile(keyFileOf(dataDir), joinKeys([fresh], keysOf(dataDir)))
  return texts.renewed(fresh.id, keyFileOf(dataDir))
}

function add(dataDir: string, file: string): string {
  if (!existsSync(file)) throw new StartRefused(texts.noKeyFile(file))
  const ring = keysOf(dataDir)
  const joined = joinKeys(ring, readKeyFile(file))
  if (joined.length === ring.length) throw new StartRefused(texts.nothingNew)
  writeKeyFile(keyFileOf(dataDir), joined)
  const added = joined.slice(ring.length).map(({ id }) => id)
  return texts.added(added, keyFileOf(dataDir))
}

async function drop(dataDir: string, id: string): Promise<string> {
  if (await isInUse(dataDir)) throw new StartRefused(texts.inUse(dataDir))
  const ring = keysOf(dataDir)
  if (!ring.some((key) => key.id === id)) throw new StartRefused(texts.unknown(id))
  if (ring[0]?.id === id) throw new StartRefused(texts.isFirst(id))
  const count = (await askForUse(dataDir)).use.get(id) ?? 0
  if (count > 0) throw new StartRefused(texts.needed(id, count))
  writeKeyFile(
    keyFileOf(dataDir),
    ring.filter((key) => key.id !== id)
  )
  return texts.dropped(id)
}

interface Using {
  use: KeyUse
  /** The key with which the running product seals; nothing when none runs. */
  first: string | undefined
}

/** Asks the running product, or opens the folder itself when nobody serves it. */
async function askForUse(dataDir: string): Promise<Using> {
  const door = readDoor(dataDir)
  const headers = { authorization: `Credential=${door?.secretId}` }
  const answer = door && (await fetch(`${door.url}/admin/keys`, { headers }).catch(() => undefined))
  if (answer?.ok) {
    const { first, use } = (await answer.json()) as { first: string; use: [string, number][] }
    return { use: new Map(use), first }
  }
  return { use: await countInFolder(dataDir), first: undefined }
}
