/** The accounts of the demonstration; a real one brings its own by the same names. */
export const DEMO_ACCOUNTS = {
  official: { appId: 'wx-demo-official', appSecret: 'demo-official-secret' },
  miniProgram: { appId: 'wx-demo-mini', appSecret: 'demo-mini-secret' },
}

/** What the functions need to know of WeChat: the surroundings decide, else the stand-in of this machine. */
export function wechatEnvironment(port: number): Record<string, string> {
  const { official, miniProgram } = DEMO_ACCOUNTS
  const standIn = {
    WECHAT_API_BASE: `http://127.0.0.1:${port}/weixin`,
    WECHAT_OFFICIAL_APPID: official.appId,
    WECHAT_OFFICIAL_SECRET: official.appSecret,
    WECHAT_MINIPROGRAM_APPID: miniProgram.appId,
    WECHAT_MINIPROGRAM_SECRET: miniProgram.appSecret,
  }
  return Object.fromEntries(Object.entries(standIn).map(([name, value]) => [name, process.env[name] ?? value]))
}
