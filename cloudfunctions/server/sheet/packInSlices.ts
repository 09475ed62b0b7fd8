import { Zip, ZipDeflate } from 'fflate'
import type { Pause } from '#server/heavy/atLeisure'

/** Characters that are packed at once, within some milliseconds. */
const STEP = 64 * 1024

/** Packs parts into a zip, each given in pieces. */
export async function packInSlices(parts: [name: string, pieces: string[]][], pause: Pause): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, pieces] of parts) {
    const file = new ZipDeflate(name)
    zip.add(file)
    for (const step of inSteps(pieces)) {
      file.push(Buffer.from(step))
      await pause()
    }
    file.push(new Uint8Array(0), true)
  }
  zip.end()
  return Buffer.concat(chunks)
}

function* inSteps(pieces: string[]): Generator<string> {
  let step = ''
  for (const piece of pieces) {
    step += piece
    if (step.length < STEP) continue
    yield step
    step = ''
  }
  yield step
}
