import type { IncomingMessage } from 'node:http'
import * as v from 'valibot'
import { WeixinRefusal } from '../WeixinRefusal'

/** Largest body: a picture of 10 MB and what the form puts around it. */
const LARGEST_BODY = 11 * 1024 * 1024

/** A request before any check: `path` without the prefix, the body unread. */
export type Incoming = {
  method: string
  path: string
  query: URLSearchParams
  ip: string
  contentType: string
  bytes: Buffer<ArrayBuffer>
}

export async function readIncoming(request: IncomingMessage, prefix: string): Promise<Incoming> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://weixin')
  return {
    method: request.method ?? 'GET',
    path: pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname,
    query: searchParams,
    ip: request.socket.remoteAddress ?? '',
    contentType: request.headers['content-type'] ?? '',
    bytes: await readBytes(request),
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new WeixinRefusal(45001, 'media size out of limit')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The body as a JSON object; refused with 47001 when it is none. */
export function readJson({ bytes }: Incoming): Record<string, unknown> {
  try {
    return v.parse(v.record(v.string(), v.unknown()), JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new WeixinRefusal(47001, 'data format error')
  }
}

/** The body as a form with files; refused with 47001 when it is none. */
export async function readForm({ bytes, contentType }: Incoming): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new WeixinRefusal(47001, 'data format error')
  }
}
