import { knownFacts, type OwnSource, paperMoment } from '#server/retention/ownData'
import roleNames from '#shared/access/roleNames.json'

/** The account with its posts, and the devices that are signed in. */
export const ownAccount: OwnSource = {
  title: '账号和登录过的设备',
  of: ['all-people', 'sessions', 'leavings'],
  async list({ person: { name, openId, wechatUnionId, roles, sessions, leaving } }) {
    const account = {
      title: name || '账号',
      facts: knownFacts([
        ['微信编号', openId],
        ['公众号和小程序通用的编号', wechatUnionId],
        ['岗位', roles.map(({ kind }) => roleNames[kind]).join('、')],
        ['注销时间', leaving && paperMoment(leaving.at)],
      ]),
    }
    const devices = sessions.map(({ device, address, startedAt, expiresAt }) => ({
      title: device,
      facts: knownFacts([
        ['网络地址', address],
        ['登录', paperMoment(startedAt)],
        ['到期', paperMoment(expiresAt)],
      ]),
    }))
    return [account, ...devices]
  },
  count: async ({ person: { sessions } }) => 1 + sessions.length,
}
