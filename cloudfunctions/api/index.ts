import { answer, type WireAnswer } from '#server/answer'
import { personOfHeader, personOfOpenId, readCaller } from '#server/caller'
import type { Context } from '#server/context'
import { connectDatabase } from '#server/database'
import { phoneNumbersOf } from '#server/phoneNumbers'
import { openStore, type Store } from '#server/store'
import { connectWechat } from '#server/wechatAccounts'
import { actions } from './actions'
import { callOf, headerOf, isHttpEvent } from './httpCall'

type Call = (request: unknown, store: Store, caller: ReturnType<typeof readCaller>) => Promise<unknown>

let store: Store | undefined

/** Every call of phone and desk. `main` must read the caller before anything else: see `readCaller`. */
export async function main(request: unknown, context: object): Promise<unknown> {
  const caller = readCaller(context)
  store ??= openStore(connectDatabase())
  const call: Call = caller.from === 'wechat' ? callFromWechat : callOverHttp
  return call(request, store, caller)
}

/** From the mini-program: the runtime has said who it is, whatever the request claims. */
const callFromWechat: Call = async (request, store, caller) => {
  if (caller.from !== 'wechat') return undefined
  const { body } = await answer(actions, request, async () => {
    return contextFor(store, await personOfOpenId(store, caller.openId, caller.unionId))
  })
  return body
}

/** From the desk and from H5: the token says who it is. */
const callOverHttp: Call = async (request, store) => {
  const event = isHttpEvent(request) ? request : { httpMethod: 'GET', headers: {} }
  const told = await answer(actions, callOf(event), async () => {
    return contextFor(store, await personOfHeader(store, headerOf(event, 'authorization'), Date.now()))
  })
  return asHttp(told)
}

function contextFor(store: Store, person: Context['person']): Context {
  return { store, person, now: Date.now(), phoneNumbers: phoneNumbersOf(connectWechat(store).miniProgram) }
}

function asHttp({ status, body }: WireAnswer) {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}
