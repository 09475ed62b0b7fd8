import type { IncomingMessage } from 'node:http'
import { HttpFault } from './HttpFault'
import type { Route } from './route'

/**
 * Refuses requests that do not come from our own pages. Foreign sites may reach this port through the visitor's
 * browser: by a name that resolves here (Host), by a script (Origin), or by a form, which cannot send application/json.
 */
export function checkRequest(request: IncomingMessage, hosts: ReadonlySet<string>): void {
  const { host, origin } = request.headers
  if (host === undefined || !hosts.has(host.toLowerCase())) throw new HttpFault(421, 'foreign_host')
  if (origin !== undefined && !isOwn(origin, hosts)) throw new HttpFault(403, 'foreign_origin')
}

/** Refuses a body that is not JSON, unless the route accepts any. */
export function checkBodyType(request: IncomingMessage, route: Route): void {
  if (route.acceptsAnyBody || (request.method !== 'POST' && request.method !== 'PUT')) return
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new HttpFault(415, 'not_json')
}

function isOwn(origin: string, hosts: ReadonlySet<string>): boolean {
  const host = /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())?.[1]
  return host !== undefined && hosts.has(host)
}
