import { answer, type WireAnswer } from '#server/answer'
import { type FromWechat, personOfHeader, personOfOpenId, readCaller } from '#server/caller'
import type { Context } from '#server/context'
import { connectDatabase } from '#server/database'
import { connectFiles, type Files } from '#server/files'
import { callOf, headerOf, isHttpEvent } from '#server/httpCall'
import { phoneNumbersOf } from '#server/phoneNumbers'
import { openStore, type Store } from '#server/store'
import { connectWechat } from '#server/wechatAccounts'
import { actions } from './actions'

let store: Store | undefined
let files: Files | undefined

/** Every call of phone and desk. `main` must read the caller before anything else: see `readCaller`. */
export async function main(request: unknown, context: object): Promise<unknown> {
  const caller = readCaller(context)
  store ??= openStore(connectDatabase())
  return caller.from === 'wechat' ? answerPhone(request, store, caller) : answerHttp(request, store)
}

/** From the mini-program: the runtime has said who it is, whatever the request claims. */
async function answerPhone(
  request: unknown,
  store: Store,
  { openId, unionId }: FromWechat
): Promise<WireAnswer['body']> {
  const { body } = await answer(actions, request, async () => {
    return contextFor(store, await personOfOpenId(store, openId, unionId))
  })
  return body
}

/** From the desk and from H5: the token says who it is. */
async function answerHttp(request: unknown, store: Store) {
  const event = isHttpEvent(request) ? request : { httpMethod: 'GET', headers: {} }
  const told = await answer(actions, callOf(event), async () => {
    return contextFor(store, await personOfHeader(store, headerOf(event, 'authorization'), Date.now()))
  })
  return asHttp(told)
}

function contextFor(store: Store, person: Context['person']): Context {
  files ??= connectFiles()
  return { store, person, now: Date.now(), phoneNumbers: phoneNumbersOf(connectWechat(store).miniProgram), files }
}

function asHttp({ status, body }: WireAnswer) {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}
