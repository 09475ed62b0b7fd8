import type { Store } from './store'
import { openTokenStore } from './tokenStore'
import { openWechat, type Wechat } from './wechat/openWechat'

export interface WechatAccounts {
  official: Wechat
  miniProgram: Wechat
  miniProgramAppId: string
}

const DEFAULT_BASE = 'https://api.weixin.qq.com'
const TIMEOUT_MS = 8000

let accounts: WechatAccounts | undefined

/** Both accounts, from the environment; one client per account and process, so that tokens are fetched once. */
export function connectWechat(store: Store): WechatAccounts {
  accounts ??= {
    official: open(store, 'WECHAT_OFFICIAL'),
    miniProgram: open(store, 'WECHAT_MINIPROGRAM'),
    miniProgramAppId: process.env.WECHAT_MINIPROGRAM_APPID ?? '',
  }
  return accounts
}

function open(store: Store, prefix: string): Wechat {
  const appId = process.env[`${prefix}_APPID`] ?? ''
  return openWechat({
    appId,
    appSecret: process.env[`${prefix}_SECRET`] ?? '',
    baseUrl: process.env.WECHAT_API_BASE ?? DEFAULT_BASE,
    clock: Date.now,
    tokens: openTokenStore(store, appId),
    timeoutMs: TIMEOUT_MS,
    log: (line) => line.kind !== 'answered' && console.log(JSON.stringify(line)),
  })
}
