import type { IncomingMessage } from 'node:http'
import * as v from 'valibot'
import { WeixinRefusal } from '../WeixinRefusal'

/** 10 MB of picture and what the form puts around it. */
const LARGEST_BODY = 11 * 1024 * 1024

/** A request as it came: `path` without the prefix, the body unread. */
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

/** A JSON object, else 47001. */
export function readJson({ bytes }: Incoming): Record<string, unknown> {
  try {
    return v.parse(v.record(v.string(), v.unknown()), JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new WeixinRefusal(47001, 'data format error')
  }
}

/** The parts of an upload, else 47001. */
export async function readForm({ bytes, contentType }: Incoming): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new WeixinRefusal(47001, 'data format error')
  }
}
