import type { Route } from '../../localcloud/http/route'

/** Leads an address without its last slash to the page all the same. */
export function slashRoute(path: string): Route {
  return {
    method: 'GET',
    path,
    async open(_request, response) {
      response.writeHead(302, { location: `${path}/` }).end()
    },
  }
}
