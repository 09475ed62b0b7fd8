import type { IncomingMessage } from 'node:http'
import { LARGEST } from '../../cloudfunctions/server/wechat/callback/openEnvelope'
import { readBody } from '../../localcloud/http/readBody'
import type { Route } from '../../localcloud/http/route'

interface HttpAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** The callback of WeChat: hands a request to the function `wechat` in the shape of CloudBase's HTTP access. */
export const callbackRoutes: Route[] = (['GET', 'POST'] as const).map((method) => ({
  method,
  path: '/wechat',
  acceptsAnyBody: true,
  async open(request, response, cloud) {
    const event = {
      httpMethod: method,
      path: '/wechat',
      headers: { 'content-type': request.headers['content-type'] },
      queryStringParameters: queryOf(request),
      body: (await readBody(request, LARGEST)).toString('utf8'),
      isBase64Encoded: false,
    }
    const answer = (await cloud.functions.invoke('wechat', event).catch(unavailable)) as HttpAnswer
    response.writeHead(answer.statusCode, answer.headers).end(answer.body)
  },
}))

/** Answer when the function does not answer; WeChat then tries again, and learns nothing of why. */
function unavailable(error: unknown): HttpAnswer {
  console.error(error)
  return { statusCode: 503, headers: {}, body: '' }
}

function queryOf({ url = '/' }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(new URL(url, 'http://wechat').searchParams)
}
