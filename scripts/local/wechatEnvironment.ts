/** The accounts of the demonstration. */
export const DEMO_ACCOUNTS = {
  official: { appId: 'wx-demo-official', appSecret: 'demo-official-secret' },
  miniProgram: { appId: 'wx-demo-mini', appSecret: 'demo-mini-secret' },
}

/** Points the functions at the stand-in of this machine, whatever the surroundings say: a demonstration reaches nobody. */
export function standInEnvironment(port: number): Record<string, string> {
  const { official, miniProgram } = DEMO_ACCOUNTS
  return {
    WECHAT_API_BASE: `http://127.0.0.1:${port}/weixin`,
    WECHAT_OFFICIAL_APPID: official.appId,
    WECHAT_OFFICIAL_SECRET: official.appSecret,
    WECHAT_MINIPROGRAM_APPID: miniProgram.appId,
    WECHAT_MINIPROGRAM_SECRET: miniProgram.appSecret,
  }
}

/** The union's own accounts, as the surroundings name them. */
export function ownEnvironment(): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('WECHAT_'))
  return Object.fromEntries(own.map(([name, value]) => [name, value ?? '']))
}
