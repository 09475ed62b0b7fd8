import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'

/** Writes a copy under another name first, so that a file called a backup is a whole one; for its owner alone. */
export async function writeCopy(
  file: string,
  fill: (output: NodeJS.WritableStream) => Promise<unknown>
): Promise<void> {
  const beside = `${file}.part`
  try {
    await fill(createWriteStream(beside, { mode: 0o600 }))
    const written = await open(beside, 'r+')
    await written.sync()
    await written.close()
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
