import { MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'

const STATES = { waiting: '等着看', shown: '放出来了', refused: '没有放出来', withdrawn: '您撤回了' } as const

export const ownComments: OwnSource = {
  title: '评论',
  of: ['comments', 'all-comments'],
  async list({ store, person: { id } }) {
    const rows = await store.comments.list({ where: { personId: id }, limit: MOST_OWN })
    return rows
      .sort((one, other) => other.at - one.at)
      .map(({ articleTitle, text, state, at, answer }) => ({
        title: articleTitle,
        facts: [
          ['写的', text],
          ['时间', `${paperMoment(at)}，${STATES[state]}`],
          ...(answer ? [['回复', answer.text] satisfies [string, string]] : []),
        ],
      }))
  },
  count: ({ store, person: { id } }) => store.comments.count({ personId: id }),
}
