import { HttpFault } from '../../localcloud/http/HttpFault'
import type { Route } from '../../localcloud/http/route'

/** Leads the bare address to the mini-program, where there is no front door. */
export const homeRoute: Route = {
  method: 'GET',
  path: '/',
  async open(request, response) {
    if (request.url !== '/') throw new HttpFault(404, 'not_found')
    response.writeHead(302, { location: '/m/' }).end()
  },
}
