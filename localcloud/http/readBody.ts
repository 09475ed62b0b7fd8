import type { IncomingMessage } from 'node:http'
import { HttpFault } from './HttpFault'

/** The whole body of a request; refused as soon as it grows beyond the limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new HttpFault(413, 'too_large')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw new HttpFault(413, 'too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
