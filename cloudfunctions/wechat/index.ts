import { readCaller } from '#server/caller'
import { isHttpEvent } from '#server/httpCall'
import type { Store } from '#server/store'
import { connectDatabase } from '#server/store/database'
import { callbackAccounts } from '../account/callbackAccounts'
import { waker } from '../agenda/feature'
import { answerCallback, type CallbackAnswer } from '../callbacks/answerCallback'
import { openStore } from '../schema'

let store: Store | undefined

/** Entry of WeChat's pushes, over HTTP alone: a mini-program may call any function, so its calls are turned away. */
export async function main(request: unknown, context: object): Promise<unknown> {
  const caller = readCaller(context)
  if (caller.from !== 'http' || !isHttpEvent(request)) return asHttp({ status: 403, text: '' })
  store ??= openStore(connectDatabase(), waker.wake)
  const miniProgramAppId = process.env.WECHAT_MINIPROGRAM_APPID ?? ''
  const surroundings = { store, accounts: callbackAccounts(), miniProgramAppId, now: Date.now() }
  const answer = await answerCallback(request, surroundings).catch(unavailable)
  await waker.onItsWay()
  return asHttp(answer)
}

/** Answer to a push that could not be stored; it must come again, and WeChat tries three times. */
function unavailable(error: unknown): CallbackAnswer {
  console.error(error)
  return { status: 503, text: '' }
}

function asHttp({ status, text }: CallbackAnswer) {
  const type = text.startsWith('<xml>') ? 'application/xml' : 'text/plain'
  return { statusCode: status, headers: { 'content-type': `${type}; charset=utf-8` }, body: text }
}
