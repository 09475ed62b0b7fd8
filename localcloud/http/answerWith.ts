import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LocalCloud } from '../localCloud'
import { checkBodyType, checkRequest } from './checkRequest'
import { HttpFault } from './HttpFault'
import { findRoute, type Route } from './route'
import { refuse } from './sendJson'
import { setSecurityHeaders } from './setSecurityHeaders'

/** Leads every request through the checks to its route, and turns exceptions into answers. */
export function answerWith(routes: readonly Route[], hosts: ReadonlySet<string>, cloud: () => LocalCloud) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      setSecurityHeaders(response, hosts)
      checkRequest(request, hosts)
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      const route = findRoute(routes, request.method ?? 'GET', path)
      if (!route) throw new HttpFault(404, 'not_found')
      checkBodyType(request, route)
      await route.open(request, response, cloud())
    } catch (error) {
      answerFault(response, error)
    }
  }
}

function answerFault(response: ServerResponse, error: unknown): void {
  if (!(error instanceof HttpFault)) console.error(error)
  if (response.headersSent) return void response.destroy()
  const { status, reason } = error instanceof HttpFault ? error : { status: 500, reason: 'server_error' }
  // A refused body is not read to its end, so the connection cannot be used again.
  if (status === 413) response.setHeader('connection', 'close')
  refuse(response, status, reason)
}
