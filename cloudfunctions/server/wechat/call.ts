import type { GenericSchema, InferOutput } from 'valibot'
import type { AuthorizedConnection, Connection } from './connection'
import type { WechatAnswer } from './errors/outcome'
import { exchange, type Request } from './exchange'
import { isTokenRejection, judge, readComplaint } from './judge'

/**
 * One call to WeChat. `path` begins with `/`; without a body it is a GET. `schema` is the shape of the answer when
 * WeChat does not complain.
 */
export type WechatCall<Schema> = { path: string; schema: Schema; query?: Record<string, string>; body?: object }

/** Asks WeChat with a token. A rejected token is replaced and the call repeated once, never more (docs/wechat.md 2). */
export async function callWechat<Schema extends GenericSchema>(
  connection: AuthorizedConnection,
  call: WechatCall<Schema>
): Promise<WechatAnswer<InferOutput<Schema>>> {
  const first = await callWithToken(connection, call)
  if (first.rejectedToken === undefined) return first.answer
  await connection.tokens.expire(first.rejectedToken)
  return (await callWithToken(connection, call)).answer
}

/** Asks WeChat without a token: the call that fetches the token has none. */
export async function callOpenly<Schema extends GenericSchema>(
  connection: Connection,
  call: WechatCall<Schema>
): Promise<WechatAnswer<InferOutput<Schema>>> {
  return (await attempt(connection, call, call.query)).answer
}

async function callWithToken<Schema extends GenericSchema>(connection: AuthorizedConnection, call: WechatCall<Schema>) {
  const token = await connection.tokens.current()
  if ('kind' in token) return { answer: token }
  const { answer, came } = await attempt(connection, call, { access_token: token.text, ...call.query })
  return isTokenRejection(came) ? { answer, rejectedToken: token.text } : { answer }
}

async function attempt<Schema extends GenericSchema>(
  connection: Connection,
  call: WechatCall<Schema>,
  query = call.query
) {
  const startedAt = connection.clock()
  const came = await exchange(asRequest(connection, call, query), connection)
  const answer = judge(came, call.schema)
  const { code, rid, ip } = came.kind === 'answer' ? readComplaint(came.json) : {}
  const tookMs = connection.clock() - startedAt
  connection.log({
    path: call.path,
    kind: answer.kind,
    tookMs,
    ...(code && { code }),
    ...(rid && { rid }),
    ...(ip && { ip }),
  })
  return { came, answer }
}

function asRequest(
  { baseUrl }: Connection,
  { path, body }: WechatCall<unknown>,
  query: Record<string, string> = {}
): Request {
  const url = `${baseUrl}${path}?${new URLSearchParams(query)}`
  if (body === undefined) return { url, method: 'GET' }
  return { url, method: 'POST', body: body instanceof FormData ? body : JSON.stringify(body) }
}
