import { refusalText } from '#shared/refusalText'
import { FunctionFailure } from '../../localcloud/functions/FunctionFailure'
import { readBody } from '../../localcloud/http/readBody'
import type { Route } from '../../localcloud/http/route'

/** Longest body in bytes: CloudBase takes text of at most 100 KB into a function. */
const LIMIT = 100 * 1024

interface HttpAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** The API of H5 and desk: hands a request to the function `api` in the shape of CloudBase's HTTP access. */
export const apiRoute: Route = {
  method: 'POST',
  path: '/api',
  async open(request, response, cloud) {
    const body = (await readBody(request, LIMIT)).toString('utf8')
    const { authorization, 'content-type': type, 'user-agent': agent } = request.headers
    const address = request.socket.remoteAddress
    const headers = { authorization, 'content-type': type, 'user-agent': agent, 'x-forwarded-for': address }
    const event = { httpMethod: 'POST', path: '/api', headers, body, isBase64Encoded: false }
    const answer = await cloud.functions.invoke('api', event).then((told) => told as HttpAnswer, unavailable)
    response.writeHead(answer.statusCode, answer.headers).end(answer.body)
  },
}

/** The answer when the function gave none, because it is busy or died; the caller may ask again. */
function unavailable(error: unknown): HttpAnswer {
  const reason = error instanceof FunctionFailure && error.code === 'FUNCTIONS_BUSY' ? 'busy' : 'server_error'
  const body = JSON.stringify({ ok: false, reason, text: refusalText[reason] })
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  return { statusCode: reason === 'busy' ? 503 : 500, headers, body }
}
