import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechat/accounts'
import { openWechat, type Wechat } from '#server/wechat/openWechat'
import type { AccountType } from '#shared/capability'
import { openCapabilityStore, printOf } from './capabilityStore'
import { openTokenStore } from './tokenStore'

const DEFAULT_BASE = 'https://api.weixin.qq.com'
const TIMEOUT_MS = 8000

let accounts: WechatAccounts | undefined

/**
 * Clients of both accounts, from the environment; one client per account and process, so that a token is fetched once.
 */
export function connectWechat(store: Store): WechatAccounts {
  accounts ??= {
    official: open(store, 'official'),
    miniProgram: open(store, 'miniprogram'),
    miniProgramAppId: credentialsOf('miniprogram').appId,
  }
  return accounts
}

/** Accounts that have an appid in the environment, each with the print of its credentials. */
export function knownAccounts(): { type: AccountType; appId: string; print: string }[] {
  return (['official', 'miniprogram'] as const).flatMap((type) => {
    const credentials = credentialsOf(type)
    return credentials.appId ? [{ type, appId: credentials.appId, print: printOf(credentials) }] : []
  })
}

/** Appid and secret of an account from the environment; empty texts when the union has set none. */
function credentialsOf(type: AccountType): { appId: string; appSecret: string } {
  const prefix = `WECHAT_${type.toUpperCase()}`
  return { appId: process.env[`${prefix}_APPID`] ?? '', appSecret: process.env[`${prefix}_SECRET`] ?? '' }
}

function open(store: Store, type: AccountType): Wechat {
  const credentials = credentialsOf(type)
  const { appId } = credentials
  return openWechat({
    ...credentials,
    baseUrl: process.env.WECHAT_API_BASE ?? DEFAULT_BASE,
    clock: Date.now,
    tokens: openTokenStore(store, appId),
    capabilities: openCapabilityStore(store, { appId, print: printOf(credentials), clock: Date.now }),
    timeoutMs: TIMEOUT_MS,
    log: (line) => line.kind !== 'answered' && console.log(JSON.stringify(line)),
  })
}
