import { knownFacts, type OwnSource, paperMoment } from '#server/retention/ownData'

const ACCOUNTS = 20

export const ownFollower: OwnSource = {
  title: '关注公众号',
  of: ['followers', 'all-followers'],
  async list({ store, person: { wechatUnionId } }) {
    if (!wechatUnionId) return []
    const rows = await store.followers.list({ where: { wechatUnionId }, limit: ACCOUNTS })
    return rows.map(({ id, subscribed, movedAt }) => ({
      title: subscribed ? '关注着' : '取消了关注',
      facts: knownFacts([
        ['公众号里的编号', id],
        ['上次关注或取消', movedAt ? paperMoment(movedAt) : undefined],
      ]),
    }))
  },
  count: async ({ store, person: { wechatUnionId } }) => (wechatUnionId ? store.followers.count({ wechatUnionId }) : 0),
}
