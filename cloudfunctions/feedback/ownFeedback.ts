import type { Clearing } from '#server/retention/clearing'
import type { Leaver } from '#server/retention/leaver'
import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { _ } from '#server/store/command'
import { faceName } from '#shared/feedback/face'

/** Ten looks are all that the list of one’s own data may cost: how many these are is told to whoever opens them. */
const UNCOUNTED = undefined

/** 活动评价, as one’s own data. */
export const ownFeedback: OwnSource = {
  title: '活动评价',
  count: async ({ person: { member } }) => (member ? UNCOUNTED : 0),
  of: ['feedback'],
  list: async ({ store, person: { member } }) => {
    if (!member) return []
    const where = { memberId: member.id }
    const rows = await store.feedback.list({ where, order: ['at', 'desc'], limit: MOST_OWN })
    const events = await store.events.listByIds(rows.map(({ eventId }) => eventId))
    const titleOf = new Map(events.map(({ id, title }) => [id, title]))
    return rows.map(({ eventId, face, words, at }) => ({
      title: titleOf.get(eventId) ?? '办过的活动',
      facts: knownFacts([
        ['评价', faceName[face]],
        ['写的', words || undefined],
        ['时间', paperMoment(at)],
      ]),
    }))
  },
}

/** Whoever leaves takes along what they said. */
export const leaveFeedback: Leaver = {
  async forGood({ feedback }, { id: personId }) {
    await feedback.remove({ personId })
    return false
  },
}

/** 评价到期. */
export const forgetFeedback: Clearing = {
  row: 'feedback',
  forget: ({ feedback }, before) => feedback.remove({ at: _.lt(before) }),
  oldest: ({ feedback }) => feedback.earliest('at', {}),
}
