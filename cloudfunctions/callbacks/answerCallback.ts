import { bodyOf, type HttpEvent } from '#server/httpCall'
import type { Store } from '#server/store'
import type { CallbackAccount } from '#server/wechat/callback/account'
import type { WechatMessage } from '#server/wechat/callback/message'
import { LARGEST, type Opened, openEnvelope, openGreeting, type Turned } from '#server/wechat/callback/openEnvelope'
import { SUCCESS, writeReply } from '#server/wechat/callback/writeReply'
import { keepLetter } from '../account/feature'
import { keepCallback } from './keepCallback'
import { replyTo, saysMore } from './replyTo'

export interface CallbackAnswer {
  status: number
  text: string
}

interface Surroundings {
  store: Store
  accounts: readonly CallbackAccount[]
  miniProgramAppId: string
  now: number
}

const statusOf: Record<Turned, number> = { unsigned: 403, not_ours: 403, stale: 403, too_large: 413, unreadable: 400 }

const HANDED_ON = '收到了，已转给服务站的工作人员。'
const ALSO_HANDED_ON = '您说的也转给了服务站的工作人员。'

/** Length above which a body is too large for a push however it is packed, so that it need not be unpacked. */
const LONGEST = 2 * LARGEST

/** 微信回调. Checks a push of WeChat, stores it, and only then answers; a step of the agenda applies it later. */
export async function answerCallback(event: HttpEvent, surroundings: Surroundings): Promise<CallbackAnswer> {
  const { store, accounts, now } = surroundings
  const query = event.queryStringParameters ?? {}
  if (event.httpMethod === 'GET') {
    const greeting = openGreeting(query, accounts, now)
    return greeting.ok ? { status: 200, text: greeting.value } : turnAway(greeting.reason)
  }
  if (event.httpMethod !== 'POST') return { status: 405, text: '' }
  if ((event.body?.length ?? 0) > LONGEST) return turnAway('too_large')
  const opened = openEnvelope({ query, body: bodyOf(event) }, accounts, now)
  if (!opened.ok) return turnAway(opened.reason)
  const { account, message } = opened.value
  const id = await keepCallback(store, { appId: account.appId, message, now })
  return { status: 200, text: await replyOf(opened.value, id, surroundings) }
}

async function replyOf({ account, message }: Opened, id: string, surroundings: Surroundings): Promise<string> {
  if (account.kind !== 'official') return SUCCESS
  const lead = await replyTo(message, surroundings)
  const isForOfficers = lead === undefined || saysMore(message.Content)
  const handedOn = isForOfficers && (await takeLetter(message, id, surroundings.store))
  const text = handedOn && lead ? `${lead}\n${ALSO_HANDED_ON}` : (lead ?? (handedOn ? HANDED_ON : undefined))
  return text === undefined ? SUCCESS : writeReply({ account, message, text, now: surroundings.now })
}

/** Turns a push away; the log gets the reason and no word of the content, which may be anybody's. */
function turnAway(reason: Turned): CallbackAnswer {
  console.log(JSON.stringify({ callback: 'turned_away', reason }))
  return { status: statusOf[reason], text: '' }
}

/** What no keyword answers is for an officer; false where there are no words. */
async function takeLetter(message: WechatMessage, id: string, store: Store): Promise<boolean> {
  const { MsgType, FromUserName: openId, Content, CreateTime } = message
  const text = Content.trim()
  if (MsgType !== 'text' || text === '') return false
  await keepLetter(store, { id, openId, text, at: CreateTime * 1000 })
  return true
}
