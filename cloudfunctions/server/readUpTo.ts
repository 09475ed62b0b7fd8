const PATIENCE_MS = 15_000

/** Reads from an address of the storage, and stops as soon as there are more than `limit` bytes. */
export async function readUpTo(url: string, limit: number): Promise<Buffer | 'missing' | 'too_large'> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
  if (answer.status === 404) return 'missing'
  if (!answer.ok || !answer.body) throw new Error(`The storage answered ${answer.status}.`)
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > limit) return 'too_large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
