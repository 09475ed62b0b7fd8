import { bodyOf, type HttpEvent } from '#server/httpCall'
import type { Store } from '#server/store'
import type { CallbackAccount } from '#server/wechat/callback/account'
import { LARGEST, type Opened, openEnvelope, openGreeting, type Turned } from '#server/wechat/callback/openEnvelope'
import { SUCCESS, writeReply } from '#server/wechat/callback/writeReply'
import { keepCallback } from './keepCallback'
import { replyTo } from './replyTo'

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
  await keepCallback(store, { appId: account.appId, message, now })
  return { status: 200, text: await replyOf(opened.value, surroundings) }
}

async function replyOf({ account, message }: Opened, surroundings: Surroundings): Promise<string> {
  const text = account.kind === 'official' ? await replyTo(message, surroundings) : undefined
  return text === undefined ? SUCCESS : writeReply({ account, message, text, now: surroundings.now })
}

/** Turns a push away; the log gets the reason and no word of the content, which may be anybody's. */
function turnAway(reason: Turned): CallbackAnswer {
  console.log(JSON.stringify({ callback: 'turned_away', reason }))
  return { status: statusOf[reason], text: '' }
}
