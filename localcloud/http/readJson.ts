import type { IncomingMessage } from 'node:http'
import { HttpFault } from './HttpFault'
import { readBody } from './readBody'

const ONE_MB = 1024 * 1024

/** The body as JSON, of any shape; the caller checks it. */
export async function readJson(request: IncomingMessage, limit = ONE_MB): Promise<unknown> {
  const body = await readBody(request, limit)
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new HttpFault(400, 'not_json')
  }
}
