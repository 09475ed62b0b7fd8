import { accounts, aFollower, aWeixin } from '../../../../standin/testing/aWeixin'
import { openWechat, type WechatAccount } from '../openWechat'
import { aTokenStore } from './aWechat'

/**
 * A service account for the contract test, here or at WeChat: with one follower, and a template with the one field
 * `thing1`.
 */
export interface WechatUnderTest {
  isReal: boolean
  open: (more?: Partial<WechatAccount>) => ReturnType<typeof openWechat>
  openId: string
  templateId: string
  close: () => Promise<void>
}

/**
 * The stand-in, or WeChat's test account (公众平台测试号) when the environment names one: `WECHAT_TEST_APPID`,
 * `WECHAT_TEST_SECRET`, `WECHAT_TEST_OPENID` of a person who follows it, `WECHAT_TEST_TEMPLATE` with `{{thing1.DATA}}`.
 */
export async function wechatUnderTest(): Promise<WechatUnderTest> {
  const { WECHAT_TEST_APPID: appId, WECHAT_TEST_SECRET: appSecret = '' } = process.env
  const { WECHAT_TEST_OPENID = '', WECHAT_TEST_TEMPLATE = '' } = process.env
  const common = { clock: Date.now, timeoutMs: 10_000, log: () => {} }
  if (appId) {
    const account = { ...common, appId, appSecret, baseUrl: 'https://api.weixin.qq.com' }
    return {
      isReal: true,
      open: (more) => openWechat({ ...account, tokens: aTokenStore(), ...more }),
      ...{ openId: WECHAT_TEST_OPENID, templateId: WECHAT_TEST_TEMPLATE, close: async () => {} },
    }
  }
  const fields = [{ key: 'thing1', label: '内容' }]
  const weixin = await aWeixin({
    followers: [aFollower('Li'), aFollower('Wang')],
    templates: [{ id: 'contract', title: '对照', kind: 'template', fields }],
    clock: Date.now,
  })
  const [official] = accounts
  const account = { ...common, appId: official?.appId ?? '', appSecret: official?.appSecret ?? '', baseUrl: weixin.url }
  return {
    isReal: false,
    open: (more) => openWechat({ ...account, tokens: aTokenStore(), ...more }),
    ...{ openId: 'Li@union', templateId: 'contract', close: weixin.close },
  }
}
