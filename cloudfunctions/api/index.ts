import { actionsOf } from '#server/action'
import { answer, type WireAnswer } from '#server/answer'
import { type FromPhone, isOfPhone, personOfHeader, personOfOpenId, readCaller } from '#server/caller'
import { contentSafetyOf } from '#server/contentSafety'
import { connectFiles, type Files } from '#server/files'
import { addressOf, callOf, headerOf, isHttpEvent } from '#server/httpCall'
import { openLimits } from '#server/limits/openLimits'
import { openHouse } from '#server/openHouse'
import { phoneNumbersOf } from '#server/phoneNumbers'
import { sealingHere } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { connectDatabase } from '#server/store/database'
import { browserName } from '#shared/identity/browserName'
import { connectWechat } from '../account/wechatAccounts'
import { waker } from '../agenda/feature'
import { features } from '../features'
import { askDrawing } from '../pictures/feature'
import { openStore } from '../schema'

const house = openHouse(features)
const actions = actionsOf(features)
const limits = openLimits()
const sealing = sealingHere()

let store: Store | undefined
let files: Files | undefined

/** Entry of every call from phone and desk. `main` must read the caller before anything else: see `readCaller`. */
export async function main(request: unknown, context: object): Promise<unknown> {
  const caller = readCaller(context)
  store ??= openStore(connectDatabase(), waker.wake)
  const told = await (isOfPhone(caller, request) ? answerPhone(request, store, caller) : answerHttp(request, store))
  await waker.onItsWay()
  return told
}

/** Answers the mini-program: the runtime tells the openid, whatever the request claims. */
async function answerPhone(request: unknown, store: Store, caller: FromPhone): Promise<WireAnswer['body']> {
  const { body } = await answer(actions, request, async (asked) => {
    const known = caller.from === 'wechat'
    const person = known ? await personOfOpenId(store, caller.openId, caller.unionId) : undefined
    const from = { device: '微信小程序', address: known ? '' : caller.address }
    const call = { ...surroundings(store, asked), person, from }
    await limits.admit(call, asked)
    return call
  })
  return body
}

/** Answers the desk and H5: the bearer token tells the person. */
async function answerHttp(request: unknown, store: Store) {
  const event = isHttpEvent(request) ? request : { httpMethod: 'GET', headers: {} }
  const told = await answer(actions, callOf(event), async (asked) => {
    const from = { device: browserName(headerOf(event, 'user-agent')), address: addressOf(event) }
    const signedIn = await personOfHeader(store, headerOf(event, 'authorization'), Date.now())
    const call = { ...surroundings(store, asked), person: undefined, ...signedIn, from }
    await limits.admit(call, asked)
    return call
  })
  return asHttp(told)
}

function surroundings(store: Store, { consents }: { consents?: unknown }) {
  files ??= connectFiles()
  const wechat = () => connectWechat(store)
  const { miniProgram } = wechat()
  return {
    ...{ store, house, files, sealing, wechat, draw: askDrawing, now: Date.now(), asksConsent: consents === true },
    ...{ phoneNumbers: phoneNumbersOf(miniProgram), safety: contentSafetyOf(miniProgram) },
  }
}

function asHttp({ status, body }: WireAnswer) {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}
