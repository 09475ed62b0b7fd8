import { MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'

export const ownConsents: OwnSource = {
  title: '同意过的说明',
  of: ['all-consents'],
  async list({ store, person: { id } }) {
    const rows = await store.consents.list({ where: { personId: id }, order: ['at', 'desc'], limit: MOST_OWN })
    return rows.map(({ kind, version, at }) => ({
      title: `${kind === 'given' ? '同意' : '撤回同意'}第 ${version} 版说明`,
      facts: [['时间', paperMoment(at)]],
    }))
  },
  count: ({ store, person: { id } }) => store.consents.count({ personId: id }),
}
