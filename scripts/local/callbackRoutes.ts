import type { IncomingMessage } from 'node:http'
import { readBody } from '../../localcloud/http/readBody'
import type { Route } from '../../localcloud/http/route'

const ONE_MB = 1024 * 1024

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
    const body = (await readBody(request, ONE_MB)).toString('utf8')
    const answer = (await cloud.functions.invoke('wechat', {
      httpMethod: method,
      path: '/wechat',
      headers: { 'content-type': request.headers['content-type'] },
      queryStringParameters: queryOf(request),
      body,
      isBase64Encoded: false,
    })) as HttpAnswer
    response.writeHead(answer.statusCode, answer.headers).end(answer.body)
  },
}))

function queryOf({ url = '/' }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(new URL(url, 'http://wechat').searchParams)
}
