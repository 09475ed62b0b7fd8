import { EventEmitter } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Account, Template } from '../accounts'
import type { WeixinEvent } from '../events'
import { openWeixin, type WeixinOptions } from '../openWeixin'
import type { FollowerSeed } from '../people/followers'
import type { InjectedFault } from '../trouble/faults'
import { CALL, fetchUntilSilent, type Silences } from './fetchUntilSilent'

/** 2026-11-22 12:00 in Shanghai. */
export const NOON = Date.UTC(2026, 10, 22, 4)

export const accounts: Account[] = [
  { appId: 'wx-union', appSecret: 'union-secret', kind: 'service', name: '红墙长安' },
  {
    appId: 'wx-app',
    appSecret: 'app-secret',
    kind: 'miniprogram',
    name: '红墙长安小程序',
    publishedPages: ['pages/event/detail'],
  },
]

export const templates: Template[] = [
  {
    id: 'registered',
    title: '报名结果通知',
    kind: 'template',
    fields: [
      { key: 'thing1', label: '活动名称' },
      { key: 'time2', label: '活动时间' },
    ],
  },
  { id: 'promoted', title: '候补通知', kind: 'subscribe', fields: [{ key: 'thing1', label: '活动名称' }] },
]

/** A person who follows the account and uses the mini-program: openids `Li@union` and `Li@app` for Li. */
export function aFollower(name: string, more: Partial<FollowerSeed> = {}): FollowerSeed {
  return { unionId: name, openIds: { 'wx-union': `${name}@union`, 'wx-app': `${name}@app` }, ...more }
}

/** The stand-in on a real socket; the test sets clock and faults. Deferred work waits for `settle`. */
export async function aWeixin(options: Partial<WeixinOptions> = {}) {
  const time = { now: NOON }
  const events: WeixinEvent[] = []
  const faults: InjectedFault[] = []
  const paths: string[] = []
  const waiting: (() => void)[] = []
  const weixin = openWeixin({
    ...{ clock: () => time.now, seed: 1, accounts, templates, followers: [aFollower('Li')] },
    onEvent: (event) => events.push(event),
    pushPauseMs: 0,
    defer: (work) => waiting.push(work),
    faults: (path) => {
      paths.push(path)
      return path === '/cgi-bin/stable_token' ? undefined : faults.shift()
    },
    ...options,
  })
  const silences: Silences = new EventEmitter()
  const server = await listen(async (request, response) => {
    await weixin.handle(request, response)
    const isSilent = !response.writableEnded && !request.socket.destroyed
    if (isSilent) silences.emit('silent', String(request.headers[CALL]))
  })
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await weixin.close()
  }
  return {
    ...weixin,
    ...{ time, events, faults, paths, close },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/weixin`,
    silences,
    fetch: fetchUntilSilent(silences),
    settle: () => {
      for (const work of waiting.splice(0)) work()
    },
  }
}

async function listen(handle: RequestListener): Promise<Server> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
