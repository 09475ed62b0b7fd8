import tokens from '#client/tokens.json'
import type { Route } from '../../localcloud/http/route'

const sheet = `:root {\n${Object.entries(tokens)
  .map(([name, value]) => `  --${name}: ${value};\n`)
  .join('')}}\n`

/** The colours of the house as a style sheet, for pages that no build makes. */
export const tokenRoute: Route = {
  method: 'GET',
  path: '/tokens.css',
  async open(_request, response) {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }).end(sheet)
  },
}
