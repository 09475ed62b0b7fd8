import { joinKeys, type KeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { texts } from '../keeping/texts'
import { StartRefused } from '../local/StartRefused'
import { keyFileOf, readKeyFile, writeKeyFile } from './keyFile'
import { type KeyUse, lackedBy } from './keyUse'

/** Where a restored folder may have its keys from: a file that somebody names, and the folder that is put aside. */
export interface KeySources {
  keysFile: string | undefined
  dataDir: string
}

/** Gives a restored folder the keys that there are, and answers what they do not open. Refuses a file with none that fits. */
export function layKeys(folder: string, use: KeyUse, { keysFile, dataDir }: KeySources) {
  const given = keysFile ? readKeyFile(keysFile) : []
  if (keysFile && !fits(given, use)) {
    const needed = [...use.keys()].sort()
    throw new StartRefused(texts.wrongKeys({ file: keysFile, given: given.map(({ id }) => id), needed }))
  }
  const before = keysBefore(dataDir)
  const ring = joinKeys(given, fits(before, use) ? before : [])
  if (ring.length > 0) writeKeyFile(keyFileOf(folder), ring)
  return lackedBy(ring, use)
}

function fits(ring: KeyRing, use: KeyUse): boolean {
  return use.size === 0 || ring.some(({ id }) => use.has(id))
}

/** The folder that is put aside may be damaged in every part: then it has none. */
function keysBefore(dataDir: string): KeyRing {
  try {
    return readKeyFile(keyFileOf(dataDir))
  } catch {
    return []
  }
}
