import type { Wechat } from './openWechat'

/** The union's two accounts at WeChat. */
export interface WechatAccounts {
  official: Wechat
  miniProgram: Wechat
  miniProgramAppId: string
}
