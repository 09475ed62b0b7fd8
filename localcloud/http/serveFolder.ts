import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { compressed, type Encoding } from './compressed'
import { contentType } from './contentType'
import { HttpFault } from './HttpFault'
import type { Route } from './route'

export type FolderOptions = {
  /** File to serve for paths that are no file, as a page with its own router needs. */
  readonly fallback?: string
  /** Names that carry a hash of their content: browsers may keep these for ever. */
  readonly immutable?: RegExp
}

type File = { readonly body: Buffer; readonly etag: string; readonly stamp: string; readonly name: string }

/** Serves the files of a folder below a path. */
export function serveFolder(prefix: string, folder: string, { fallback, immutable }: FolderOptions = {}): Route {
  const root = resolve(folder)
  const cache = new Map<string, File>()

  return {
    method: 'GET',
    path: prefix,
    async open(request, response) {
      const path = pathBelow(request, prefix)
      const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path
      const file =
        (await load(root, wanted, cache)) ?? (fallback === undefined ? undefined : await load(root, fallback, cache))
      if (!file) throw new HttpFault(404, 'not_found')
      await send(request, response, file, immutable?.test(file.name) ?? false)
    },
  }
}

function pathBelow(request: IncomingMessage, prefix: string): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname.slice(prefix.length))
  } catch {
    throw new HttpFault(404, 'not_found')
  }
}

async function load(root: string, name: string, cache: Map<string, File>): Promise<File | undefined> {
  const path = join(root, name)
  if (!path.startsWith(root + sep) || name.includes('\0')) return undefined
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const stamp = `${found.mtimeMs}-${found.size}`
  const known = cache.get(path)
  if (known?.stamp === stamp) return known
  const body = await readFile(path)
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const file = { body, etag, stamp, name }
  cache.set(path, file)
  return file
}

async function send(request: IncomingMessage, response: ServerResponse, file: File, isImmutable: boolean) {
  const encoding = encodingFor(request, file)
  const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`
  response.setHeader('etag', etag)
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('cache-control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  const body = encoding ? await compressed(file.body, encoding) : file.body
  if (encoding) response.setHeader('content-encoding', encoding)
  response.writeHead(200, { 'content-type': contentType(file.name), 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Bytes; a picture of a few lines is half as large compressed, what is smaller gains nothing. */
const WORTH_COMPRESSING = 256

function encodingFor(request: IncomingMessage, { body, name }: File): Encoding | undefined {
  const isText = /^(text|application\/(json|manifest|wasm)|image\/svg)/.test(contentType(name))
  if (!isText || body.length < WORTH_COMPRESSING) return undefined
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
}
