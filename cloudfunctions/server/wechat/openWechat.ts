import type { Connection, SignedIn } from './connection'
import { addDraft } from './drafts'
import { fetchToken } from './fetchToken'
import { getFollowers, listFollowers } from './followers'
import { getPhoneNumber } from './getPhoneNumber'
import { getQuota } from './getQuota'
import { getMassState, previewMass, sendMass, sendMassToAll } from './mass'
import { addMaterial, uploadArticlePicture } from './pictures'
import { sendSubscribe } from './sendSubscribe'
import { sendTemplate } from './sendTemplate'
import { openTokens, type TokenStore } from './tokens'

/** One account: the official account or the mini-program, each with its own secret and its own tokens. */
export type WechatAccount = Omit<Connection, 'fetch'> & {
  appId: string
  appSecret: string
  tokens: TokenStore
  fetch?: typeof fetch
}

export type Wechat = ReturnType<typeof openWechat>

/** 微信. Every function answers with an outcome and never throws; what it could not tell is `unknown`, not an error. */
export function openWechat(account: WechatAccount) {
  const { appId, appSecret, tokens: store, ...rest } = account
  const connection: Connection = {
    ...rest,
    fetch: account.fetch ?? fetch,
    baseUrl: account.baseUrl.replace(/\/+$/, ''),
  }
  const tokens = openTokens({
    store,
    clock: account.clock,
    fetchToken: () => fetchToken(connection, { appId, appSecret }),
  })
  const on = <Rest extends unknown[], Result>(ask: (signedIn: SignedIn, ...rest: Rest) => Result) => {
    return (...rest: Rest) => ask({ ...connection, tokens }, ...rest)
  }
  return {
    sendTemplate: on(sendTemplate),
    sendSubscribe: on(sendSubscribe),
    sendMass: on(sendMass),
    sendMassToAll: on(sendMassToAll),
    previewMass: on(previewMass),
    getMassState: on(getMassState),
    listFollowers: on(listFollowers),
    getFollowers: on(getFollowers),
    addDraft: on(addDraft),
    addMaterial: on(addMaterial),
    uploadArticlePicture: on(uploadArticlePicture),
    getPhoneNumber: on(getPhoneNumber),
    getQuota: on(getQuota),
  }
}
