import { joinKeys, type KeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { texts } from '../keeping/texts'
import { StartRefused } from '../local/StartRefused'
import { keyFileOf, readKeyFile } from './keyFile'
import { type KeyUse, lackedBy } from './keyUse'

/** Where the keys of a backup may come from: a file that somebody names, and the data folder of this installation. */
export interface KeySources {
  keysFile: string | undefined
  dataDir: string
}

/** The keys that there are for a backup, and what they do not open. Refuses a file with none that fits. */
export function chooseKeys(use: KeyUse, { keysFile, dataDir }: KeySources) {
  const given = keysFile ? readKeyFile(keysFile) : []
  if (keysFile && !fits(given, use)) {
    const needed = [...use.keys()].sort()
    throw new StartRefused(texts.wrongKeys({ file: keysFile, given: given.map(({ id }) => id), needed }))
  }
  const own = keysOfFolder(dataDir)
  const ring = joinKeys(given, fits(own, use) ? own : [])
  return { ring, lacking: lackedBy(ring, use) }
}

function fits(ring: KeyRing, use: KeyUse): boolean {
  return use.size === 0 || ring.some(({ id }) => use.has(id))
}

/** A folder that is damaged in every part has none. */
function keysOfFolder(dataDir: string): KeyRing {
  try {
    return readKeyFile(keyFileOf(dataDir))
  } catch {
    return []
  }
}
