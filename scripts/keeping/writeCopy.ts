import { open, rename, rm } from 'node:fs/promises'

/** Writes a copy under another name first, so that a file called a backup is a whole one; for its owner alone. */
export async function writeCopy(
  file: string,
  fill: (output: NodeJS.WritableStream) => Promise<unknown>
): Promise<void> {
  const beside = `${file}.part`
  // Opened before it is filled: a stream that opens by itself may do so after a failure has been cleared away.
  const part = await open(beside, 'w', 0o600)
  const output = part.createWriteStream()
  try {
    await fill(output)
    const written = await open(beside, 'r+')
    await written.sync()
    await written.close()
    await rename(beside, file)
  } catch (error) {
    output.destroy()
    await rm(beside, { force: true })
    throw error
  }
}
