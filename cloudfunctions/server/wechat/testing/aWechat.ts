import type { CallLog } from '../connection'
import { openWechat, type WechatAccount } from '../openWechat'
import type { WechatTemplate } from '../send/template'
import type { Token, TokenStore } from '../tokens'

/** A token store that several clients may share, as function instances share a document. */
export function aTokenStore(token?: Token): TokenStore & { token: Token | undefined } {
  const store = {
    token,
    read: async () => store.token,
    write: async (fresh: Token) => {
      store.token = fresh
    },
    expire: async (text: string) => {
      if (store.token?.text === text) store.token = undefined
    },
  }
  return store
}

/** A client of the official account, with its log lines. */
export function aWechat(baseUrl: string, clock: () => number, account: Partial<WechatAccount> = {}) {
  const logged: CallLog[] = []
  const wechat = openWechat({
    ...{ appId: 'wx-union', appSecret: 'union-secret', baseUrl, clock, timeoutMs: 5_000, tokens: aTokenStore() },
    log: (line) => logged.push(line),
    ...account,
  })
  return { ...wechat, logged }
}

/** A client of the mini-program, which has its own secret and tokens. */
export function aMiniProgram(baseUrl: string, clock: () => number) {
  return aWechat(baseUrl, clock, { appId: 'wx-app', appSecret: 'app-secret' })
}

export const registered: WechatTemplate = {
  id: 'registered',
  title: '报名结果通知',
  kind: 'template',
  fields: [
    { key: 'thing1', label: '活动名称' },
    { key: 'time2', label: '活动时间' },
  ],
}

export const promoted: WechatTemplate = {
  id: 'promoted',
  title: '候补通知',
  kind: 'subscribe',
  fields: [{ key: 'thing1', label: '活动名称' }],
}

/** The message that most tests send: to Li, about a walk. */
export const aMessage = {
  toOpenId: 'Li@union',
  template: registered,
  data: { thing1: '职工健步行', time2: '2026年11月28日 08:30' },
  clientMessageId: 'walk:Li:1',
}
