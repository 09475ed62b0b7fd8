import type { Capability } from '#shared/capability'
import { type Capabilities, everyCapability, missingReason, refuseMissing } from './capability'
import { checkPicture, checkText } from './checkContent'
import type { AuthorizedConnection, Connection } from './connection'
import { drawCode } from './drawCode'
import type { Failure, SendOutcome, WechatAnswer } from './errors/outcome'
import { fetchToken } from './fetchToken'
import { getFollowers, listFollowers } from './followers'
import { getPhoneNumber } from './getPhoneNumber'
import { getQuota } from './getQuota'
import { listSubscribeTemplates, listTemplates } from './listTemplates'
import { addMaterial, uploadArticlePicture } from './pictures'
import { probe } from './probe'
import { addDraft } from './send/drafts'
import { deleteMass, getMassState, previewMass, sendMass, sendMassToAll } from './send/mass'
import { sendCustomer } from './send/sendCustomer'
import { sendNotice } from './send/sendNotice'
import { sendSubscribe } from './send/sendSubscribe'
import { sendTemplate } from './send/sendTemplate'
import { createTag, listTags, tagFollowers } from './send/tags'
import { openTokens, type TokenStore } from './tokens'

/** One account: the official account or the mini-program, each with its own secret and its own tokens. */
export type WechatAccount = Omit<Connection, 'fetch'> & {
  appId: string
  appSecret: string
  tokens: TokenStore
  capabilities?: Capabilities
  fetch?: typeof fetch
}

export type Wechat = ReturnType<typeof openWechat>

/**
 * 微信. Every function answers with an outcome and never throws; an outcome that it cannot tell is `unknown`, not an
 * error. What WeChat does not allow the account is refused here, without a call, once WeChat has said so.
 */
export function openWechat(account: WechatAccount) {
  const { appId, appSecret, tokens: store, capabilities = everyCapability, ...rest } = account
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
  type Ask<Rest extends unknown[], Result> = (signedIn: AuthorizedConnection, ...rest: Rest) => Promise<Result>

  const on = <Rest extends unknown[], Result>(ask: Ask<Rest, Result>) => {
    return (...rest: Rest) => ask({ ...connection, tokens }, ...rest)
  }
  const by = <Rest extends unknown[], Result extends SendOutcome | WechatAnswer<unknown>>(
    capability: Capability,
    ask: Ask<Rest, Result | Failure>
  ) => {
    return async (...rest: Rest): Promise<Result | Failure> => {
      // A refusal that cannot be read or written costs one call more, which WeChat refuses again.
      const off = await capabilities.findOff(capability).catch(() => undefined)
      if (off) return refuseMissing(off)
      const outcome = await ask({ ...connection, tokens }, ...rest)
      const missing = missingReason(outcome)
      if (missing) await capabilities.switchOff(capability, missing).catch(() => undefined)
      return outcome
    }
  }
  return {
    sendTemplate: by('template', sendTemplate),
    sendSubscribe: by('subscribe', sendSubscribe),
    sendNotice: by('notice', sendNotice),
    sendCustomer: by('customer', sendCustomer),
    sendMass: by('mass', sendMass),
    sendMassToAll: by('mass_all', sendMassToAll),
    previewMass: by('mass_all', previewMass),
    getMassState: by('mass_all', getMassState),
    deleteMass: by('mass_all', deleteMass),
    listFollowers: by('followers', listFollowers),
    getFollowers: by('followers', getFollowers),
    createTag: by('tags', createTag),
    listTags: by('tags', listTags),
    tagFollowers: by('tags', tagFollowers),
    addDraft: by('articles', addDraft),
    addMaterial: by('articles', addMaterial),
    uploadArticlePicture: by('articles', uploadArticlePicture),
    listTemplates: by('template', listTemplates),
    listSubscribeTemplates: on(listSubscribeTemplates),
    getPhoneNumber: by('phone', getPhoneNumber),
    checkText: by('safety', checkText),
    checkPicture: by('safety', checkPicture),
    drawCode: on(drawCode),
    getQuota: on(getQuota),
    /** Asks WeChat anew, whatever was refused before. */
    probe: on(probe),
  }
}
