import { HttpFault } from '../../localcloud/http/HttpFault'
import type { Route } from '../../localcloud/http/route'

/** Without the front door of the demonstration, the address alone leads to the mini-program. */
export const homeRoute: Route = {
  method: 'GET',
  path: '/',
  async open(request, response) {
    if (request.url !== '/') throw new HttpFault(404, 'not_found')
    response.writeHead(302, { location: '/m/' }).end()
  },
}
