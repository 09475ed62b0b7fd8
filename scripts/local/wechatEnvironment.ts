import { randomBytes } from 'node:crypto'

/** Ids and secrets of the demonstration's accounts. */
export const DEMO_ACCOUNTS = {
  official: { appId: 'wx-demo-official', appSecret: 'demo-official-secret' },
  miniProgram: { appId: 'wx-demo-mini', appSecret: 'demo-mini-secret' },
}

/** Token and key that both accounts and the callback share, new at each start. */
export const DEMO_CALLBACK = {
  token: randomBytes(16).toString('hex'),
  aesKey: randomBytes(32).toString('base64').slice(0, 43),
}

export function callbackUrl(port: number): string {
  return `http://127.0.0.1:${port}/wechat`
}

/** Environment that points the functions at the stand-in, whatever the shell says: a demonstration reaches nobody. */
export function standInEnvironment(port: number): Record<string, string> {
  const { official, miniProgram } = DEMO_ACCOUNTS
  return {
    PHONE_PAGES: `http://127.0.0.1:${port}/m/`,
    WECHAT_API_BASE: `http://127.0.0.1:${port}/weixin`,
    WECHAT_OFFICIAL_APPID: official.appId,
    WECHAT_OFFICIAL_SECRET: official.appSecret,
    WECHAT_OFFICIAL_TOKEN: DEMO_CALLBACK.token,
    WECHAT_OFFICIAL_AES_KEY: DEMO_CALLBACK.aesKey,
    WECHAT_MINIPROGRAM_APPID: miniProgram.appId,
    WECHAT_MINIPROGRAM_SECRET: miniProgram.appSecret,
    WECHAT_MINIPROGRAM_TOKEN: DEMO_CALLBACK.token,
    WECHAT_MINIPROGRAM_AES_KEY: DEMO_CALLBACK.aesKey,
  }
}

/** How to reach the union, and where its pages for browsers stand. */
const OTHERS = ['UNION_CONTACT', 'PHONE_PAGES']

/** Environment of the union's own accounts: the variables of the shell that begin with `WECHAT_`, and what is its own besides. */
export function ownEnvironment(): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('WECHAT_') || OTHERS.includes(name))
  return Object.fromEntries(own.map(([name, value]) => [name, value ?? '']))
}
