import type { WeixinAccountKind } from './accounts'
import { countDrafts, listSubscribeTemplates, listTemplates } from './listings'
import { checkMedia, checkText } from './material/contentChecks'
import { addDraft } from './material/drafts'
import { addMaterial, uploadImage } from './material/media'
import { drawSceneCode } from './material/sceneCode'
import { exchangePhoneCode } from './people/phoneCodes'
import { createTag, listTags, tagFollowers } from './people/tags'
import { getUserInfos, getUsers } from './people/users'
import { sendCustomer } from './sending/customerSend'
import { deleteMass } from './sending/massDelete'
import { getMass } from './sending/massGet'
import { previewMass } from './sending/massPreview'
import { sendMass, sendMassToAll } from './sending/massSend'
import { sendNotice } from './sending/noticeSend'
import { sendSubscribe } from './sending/subscribeSend'
import { sendTemplate } from './sending/templateSend'
import { givePlainToken, giveStableToken } from './tokens'
import { clearQuota, explainRid, getQuota } from './trouble/quotas'
import type { Limit, WeixinAnswer, WeixinCall, World } from './world'

/** One interface of the API. Those that give tokens open with a secret, all others with a token. */
export type WeixinRoute = {
  method: 'GET' | 'POST'
  opensWith: 'token' | 'secret'
  kinds: readonly WeixinAccountKind[]
  limit: Limit
  answer: (call: WeixinCall, world: World) => WeixinAnswer | Promise<WeixinAnswer>
}

const everyKind: WeixinAccountKind[] = ['service', 'subscription', 'unverified', 'miniprogram']
const verified: WeixinAccountKind[] = ['service', 'subscription']
const post = { method: 'POST', opensWith: 'token' } as const
const get = { method: 'GET', opensWith: 'token' } as const
const perDay = (count: number) => ({ perDay: count })
const mass = { perDay: 100, perMinute: 60 }

/**
 * The interfaces of the API, with the kinds of account that may call them (docs/wechat.md 1.1-1.5) and their default
 * limits; limits marked [MEM] there are our own here.
 */
export const routes: { readonly [path: string]: WeixinRoute } = {
  '/cgi-bin/token': {
    method: 'GET',
    opensWith: 'secret',
    kinds: everyKind,
    limit: perDay(2_000),
    answer: givePlainToken,
  },
  '/cgi-bin/stable_token': {
    method: 'POST',
    opensWith: 'secret',
    kinds: everyKind,
    limit: { perDay: 500_000, perMinute: 10_000 },
    answer: giveStableToken,
  },
  '/cgi-bin/message/template/send': { ...post, kinds: ['service'], limit: perDay(100_000), answer: sendTemplate },
  '/cgi-bin/message/subscribe/send': {
    ...post,
    kinds: ['miniprogram'],
    limit: perDay(10_000_000),
    answer: sendSubscribe,
  },
  '/wxa/business/getuserphonenumber': {
    ...post,
    kinds: ['miniprogram'],
    limit: perDay(10_000),
    answer: exchangePhoneCode,
  },
  '/cgi-bin/message/mass/send': { ...post, kinds: ['service'], limit: mass, answer: sendMass },
  '/cgi-bin/message/mass/sendall': { ...post, kinds: verified, limit: mass, answer: sendMassToAll },
  '/cgi-bin/message/mass/preview': { ...post, kinds: verified, limit: perDay(100), answer: previewMass },
  '/cgi-bin/message/mass/get': { ...post, kinds: verified, limit: perDay(5_000), answer: getMass },
  '/cgi-bin/message/mass/delete': { ...post, kinds: verified, limit: perDay(10), answer: deleteMass },
  '/cgi-bin/message/subscribe/bizsend': { ...post, kinds: verified, limit: perDay(100_000), answer: sendNotice },
  '/cgi-bin/message/custom/send': { ...post, kinds: verified, limit: perDay(500_000), answer: sendCustomer },
  '/cgi-bin/template/get_all_private_template': {
    ...get,
    kinds: ['service'],
    limit: perDay(1_000),
    answer: listTemplates,
  },
  '/wxaapi/newtmpl/gettemplate': {
    ...get,
    kinds: [...verified, 'miniprogram'],
    limit: perDay(1_000),
    answer: listSubscribeTemplates,
  },
  '/cgi-bin/tags/create': { ...post, kinds: verified, limit: perDay(1_000), answer: createTag },
  '/cgi-bin/tags/get': { ...get, kinds: verified, limit: perDay(1_000), answer: listTags },
  '/cgi-bin/tags/members/batchtagging': { ...post, kinds: verified, limit: perDay(100_000), answer: tagFollowers },
  '/cgi-bin/draft/count': { ...get, kinds: verified, limit: perDay(1_000), answer: countDrafts },
  '/wxa/getwxacodeunlimit': {
    ...post,
    kinds: ['miniprogram'],
    limit: { perMinute: 5_000 },
    answer: drawSceneCode,
  },
  '/wxa/msg_sec_check': {
    ...post,
    kinds: ['miniprogram'],
    limit: { perDay: 2_000_000, perMinute: 4_000 },
    answer: checkText,
  },
  '/wxa/media_check_async': {
    ...post,
    kinds: ['miniprogram'],
    limit: { perDay: 200_000, perMinute: 2_000 },
    answer: checkMedia,
  },
  '/cgi-bin/user/get': { ...get, kinds: verified, limit: perDay(500), answer: getUsers },
  '/cgi-bin/user/info/batchget': { ...post, kinds: verified, limit: perDay(5_000_000), answer: getUserInfos },
  '/cgi-bin/draft/add': { ...post, kinds: verified, limit: perDay(1_000), answer: addDraft },
  '/cgi-bin/material/add_material': { ...post, kinds: verified, limit: perDay(1_000), answer: addMaterial },
  '/cgi-bin/media/uploadimg': { ...post, kinds: verified, limit: perDay(1_000), answer: uploadImage },
  '/cgi-bin/openapi/quota/get': { ...post, kinds: everyKind, limit: perDay(10_000), answer: getQuota },
  '/cgi-bin/openapi/rid/get': { ...post, kinds: everyKind, limit: perDay(10_000), answer: explainRid },
  '/cgi-bin/clear_quota': { ...post, kinds: everyKind, limit: {}, answer: clearQuota },
}
