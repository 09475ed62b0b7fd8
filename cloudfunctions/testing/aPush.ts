import type { HttpEvent } from '#server/httpCall'
import type { CallbackAddress } from '../../standin/callback/address'
import type { PushFields } from '../../standin/callback/asXml'
import { sealGreeting, sealPush } from '../../standin/callback/sealPush'
import { NOON } from './factories'

/** The callback's address and keys, as the tests' accounts have them. */
export const callbackAddress: CallbackAddress = {
  appId: 'wx-union',
  url: 'http://127.0.0.1/wechat',
  token: 'union-token',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}

type Options = { address?: CallbackAddress; at?: number }

/** Request of the gateway when WeChat pushes these fields about Li. */
export function aPush(fields: PushFields, { address = callbackAddress, at = NOON }: Options = {}): HttpEvent {
  const common = { ToUserName: 'gh_union', FromUserName: 'Li@union', CreateTime: Math.floor(at / 1000) }
  const { query, body, contentType } = sealPush(address, { ...common, ...fields }, { at, random: Math.random })
  const headers = { 'content-type': contentType }
  return { httpMethod: 'POST', headers, queryStringParameters: Object.fromEntries(query), body }
}

/** Request with which WeChat checks the address when it is entered. */
export function aGreeting({ address = callbackAddress, at = NOON }: Options = {}): HttpEvent {
  const { query } = sealGreeting(address, at, Math.random)
  return { httpMethod: 'GET', headers: {}, queryStringParameters: Object.fromEntries(query) }
}

export const anEventPush = (Event: string, fields: PushFields = {}, options?: Options): HttpEvent =>
  aPush({ MsgType: 'event', Event, ...fields }, options)

export const aTextPush = (Content: string, MsgId = 23_456_789_012_345_678n, options?: Options): HttpEvent =>
  aPush({ MsgType: 'text', Content, MsgId }, options)
