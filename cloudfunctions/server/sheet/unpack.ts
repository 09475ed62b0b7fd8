import { strFromU8, Unzip, UnzipInflate } from 'fflate'
import type { Pause } from '#server/heavy/atLeisure'

/** Limit of unpacked bytes: a sheet of some thousand rows has two or three megabytes, a bomb has gigabytes. */
const LONGEST = 6 * 1024 * 1024

/** Packed bytes in one step; they unpack to at most four megabytes. */
const STEP = 4096

/** The wanted parts of a zip, as text. Bytes are counted as they come out, whatever the zip says about itself. */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  pause: Pause
): Promise<Map<string, string> | 'too_large'> {
  const parts = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const zip = new Unzip((file) => {
    if (!isWanted(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) throw error
      unpacked += chunk.length
      chunks.push(chunk)
    }
    file.start()
  })
  zip.register(UnzipInflate)
  for (let start = 0; start < bytes.length; start += STEP) {
    zip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length)
    if (unpacked > LONGEST) return 'too_large'
    await pause()
  }
  return new Map([...parts].map(([name, chunks]) => [name, strFromU8(Buffer.concat(chunks))]))
}
