import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LocalCloud } from '../localCloud'

/** One method and path of the server. A path that ends in `/` stands for everything below it. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS'
  readonly path: string
  /** Accepts bodies other than application/json, as for uploads. */
  readonly acceptsAnyBody?: boolean
  open(request: IncomingMessage, response: ServerResponse, cloud: LocalCloud): Promise<void>
}

/** The route of a request: an exact path before a prefix, the longest prefix before shorter ones. HEAD goes where GET goes. */
export function findRoute(routes: readonly Route[], method: string, path: string): Route | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method
  return routes
    .filter((route) => route.method === wanted && covers(route.path, path))
    .sort((a, b) => b.path.length - a.path.length)[0]
}

function covers(routePath: string, path: string): boolean {
  return routePath === path || (routePath.endsWith('/') && path.startsWith(routePath))
}
