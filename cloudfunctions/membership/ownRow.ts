import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { fieldText, rowStandingName } from '#shared/membership/rows/fieldText'

const STATES = { waiting: '等着核对', approved: '核对好了', rejected: '没有通过' } as const

/** The row of the roster that the person is bound to, and what they typed to be found on it. */
export const ownRow: OwnSource = {
  title: '名册上的我和核对身份',
  of: ['all-members', 'bindings'],
  async list({ store, person: { id, member } }) {
    const [row, requests] = await Promise.all([
      member && store.members.find(member.id),
      store.bindings.list({ where: { personId: id }, order: ['pageKey', 'desc'], limit: MOST_OWN }),
    ])
    const firm = row && (await store.enterprises.find(row.enterpriseId))
    const own = row && {
      title: row.name,
      facts: knownFacts([
        ['手机号', row.phone],
        ['单位', firm?.name],
        ['工会', firm?.unionName],
        ['会籍', rowStandingName[row.standing]],
        ['入会日期', fieldText('joinedAt', row.joinedAt)],
        ['岗位', row.positions && fieldText('positions', row.positions)],
        ['标签', row.tags && fieldText('tags', row.tags)],
      ]),
    }
    const asked = requests.map(({ name, phone, enterpriseName, state, askedAt, decidedAt }) => ({
      title: `核对身份：${STATES[state]}`,
      facts: knownFacts([
        ['姓名', name],
        ['手机号', phone],
        ['单位', enterpriseName],
        ['提交', paperMoment(askedAt)],
        ['办好', decidedAt ? paperMoment(decidedAt) : undefined],
      ]),
    }))
    return [...(own ? [own] : []), ...asked]
  },
  count: async ({ store, person: { id, member } }) => (member ? 1 : 0) + (await store.bindings.count({ personId: id })),
}
