import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { BackupEntry } from './manifest'

/** Lets bytes through and says at their end how many they were, and their digest. */
export function measured(name: string, onEnd: (entry: BackupEntry) => void): Transform {
  const hash = createHash('sha256')
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
    flush(done) {
      onEnd({ name, bytes, sha256: hash.digest('hex') })
      done()
    },
  })
}
