import { MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'

export const ownMessages: OwnSource = {
  title: '站内消息',
  of: ['messages'],
  async list({ store, person: { id } }) {
    const where = { personId: id }
    const rows = await store.messages.list({ where, order: ['pageKey', 'desc'], limit: MOST_OWN })
    return rows.map(({ title, text, at }) => ({
      title,
      facts: [
        ['内容', text],
        ['时间', paperMoment(at)],
      ],
    }))
  },
  count: ({ store, person: { id } }) => store.messages.count({ personId: id }),
}
