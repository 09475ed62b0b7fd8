import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HttpEvent } from '#server/httpCall'
import { type CallbackAccount, readAesKey } from '#server/wechat/callback/account'
import type { WechatMessage } from '#server/wechat/callback/message'
import type { PushFields } from '../../standin/callback/asXml'
import { answerCallback } from '../callbacks/answerCallback'
import { applyCallbacks } from '../callbacks/applyCallbacks'
import { keepCallback } from '../callbacks/keepCallback'
import { anOutbox } from './anOutbox'
import { callbackAddress } from './aPush'

type WeixinOptions = NonNullable<Parameters<typeof anOutbox>[1]>

const aesKey = readAesKey(callbackAddress.aesKey ?? '') ?? Buffer.alloc(0)
const { token } = callbackAddress
const accounts: CallbackAccount[] = [
  { kind: 'official', appId: 'wx-union', token, aesKey },
  { kind: 'miniprogram', appId: 'wx-app', token, aesKey },
]

/** The outbox, with a callback on a socket to which the stand-in pushes what happens. */
export async function withCallbacks(names: string[], options: Partial<WeixinOptions> = {}) {
  const server = createServer(async (request, response) => {
    const event = await readEvent(request)
    const surroundings = { store: outbox.store, accounts, miniProgramAppId: 'wx-app', now: outbox.clock() }
    const { status, text } = await answerCallback(event, surroundings)
    response.writeHead(status).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`
  const callbacks = accounts.map(({ appId }) => ({ ...callbackAddress, appId, url }))
  const outbox: Awaited<ReturnType<typeof anOutbox>> = await anOutbox(names, { callbacks, ...options })
  const { store, wechat, clock, weixin } = outbox
  return {
    ...outbox,
    apply: () => applyCallbacks({ store, wechat, clock, until: clock() + 40_000 }),
    /** Stores an event of the test's own making as WeChat would push it; about Li unless told otherwise. */
    told: (Event: string, fields: PushFields, { openId = 'Li@union', at = clock() } = {}) =>
      keepCallback(store, { appId: 'wx-union', message: anEvent(Event, fields, openId, at), now: clock() }),
    states: async () => (await store.callbacks.list({ limit: 100 })).map(({ state }) => state),
    /** Has everything arrive that WeChat has to say, and applies it. */
    hear: async () => {
      weixin.settle()
      await weixin.pushed()
      await applyCallbacks({ store, wechat, clock, until: clock() + 40_000 })
    },
    close: async () => {
      await weixin.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function anEvent(Event: string, fields: PushFields, openId: string, at: number): WechatMessage {
  const common = { ToUserName: 'gh', FromUserName: openId, CreateTime: Math.floor(at / 1000), MsgType: 'event' }
  return { ...common, Event, MsgId: '', Content: '', EventKey: '', ...fields }
}

async function readEvent(request: IncomingMessage): Promise<HttpEvent> {
  let body = ''
  for await (const chunk of request) body += chunk
  const query = new URL(request.url ?? '', 'http://callback').searchParams
  return {
    httpMethod: request.method ?? 'GET',
    headers: {},
    queryStringParameters: Object.fromEntries(query),
    body,
  }
}
