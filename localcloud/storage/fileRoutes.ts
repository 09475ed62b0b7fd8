import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentType } from '../http/contentType'
import { HttpFault } from '../http/HttpFault'
import { readBody } from '../http/readBody'
import type { Route } from '../http/route'
import type { Storage } from './openStorage'

const PREFIX = '/files/'

/** The routes of uploads and downloads, through signed addresses. */
export function fileRoutes(storage: Storage): Route[] {
  return [
    { method: 'GET', path: PREFIX, open: (request, response) => download(storage, request, response) },
    {
      method: 'PUT',
      path: PREFIX,
      acceptsAnyBody: true,
      open: (request, response) => upload(storage, request, response),
    },
    { method: 'OPTIONS', path: PREFIX, open: allowUpload },
  ]
}

/**
 * Answers a browser's question before an upload: a page under localhost asks before it uploads to 127.0.0.1. Foreign
 * pages have been refused by now.
 */
async function allowUpload(request: IncomingMessage, response: ServerResponse): Promise<void> {
  allowOrigin(request, response)
  response.setHeader('access-control-allow-methods', 'PUT')
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '')
  response.writeHead(204).end()
}

function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin) response.setHeader('access-control-allow-origin', headers.origin)
}

/** Pictures may be kept for a while; papers and lists, which may hold names, are kept by nobody on the way. */
async function download(storage: Storage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await storage.read(signedPath(storage, 'GET', request))
  if (!bytes) throw new HttpFault(404, 'not_found')
  const { pathname } = addressOf(request)
  const type = contentType(pathname)
  const isActive = /html|svg|xml|javascript/.test(type)
  response.setHeader('content-security-policy', "default-src 'none'; sandbox")
  // The signature guards the file; pages may be open under localhost while addresses say 127.0.0.1.
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
  if (isActive || type === 'application/octet-stream') response.setHeader('content-disposition', 'attachment')
  response.writeHead(200, {
    'content-type': /html|javascript/.test(type) ? 'text/plain; charset=utf-8' : type,
    'content-length': bytes.length,
    'cache-control': /^(image|video|audio)\//.test(type) ? 'private, max-age=3600' : 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Takes an upload and answers like the object store, as the SDK expects: nothing on success, XML on failure. */
async function upload(storage: Storage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  allowOrigin(request, response)
  try {
    const path = signedPath(storage, 'PUT', request)
    await storage.write(path, await readBody(request, storage.longestBytes))
    response.writeHead(200, { 'content-length': 0 }).end()
  } catch (error) {
    if (!(error instanceof HttpFault)) throw error
    response.writeHead(error.status, { 'content-type': 'application/xml', connection: 'close' })
    response.end(
      `<Error><Code>${error.reason}</Code><Message>${error.reason}</Message><RequestId>-</RequestId><TraceId>-</TraceId></Error>`
    )
  }
}

function signedPath(storage: Storage, purpose: string, request: IncomingMessage): string {
  const { pathname, searchParams } = addressOf(request)
  const path = decoded(pathname.slice(PREFIX.length))
  if (storage.signer.isSigned(purpose, path, searchParams)) return path
  throw new HttpFault(403, 'address_not_valid')
}

function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://local')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new HttpFault(404, 'not_found')
  }
}
