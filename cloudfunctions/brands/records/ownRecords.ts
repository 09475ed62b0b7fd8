import type { Leaver } from '#server/retention/leaver'
import { type OwnSource, paperMoment } from '#server/retention/ownData'

/** Whoever leaves for good shows nothing any more. */
export const leaveRecords: Leaver = {
  async forGood({ showings }, { id }) {
    await showings.remove({ _id: id })
    return false
  },
}

/** 历届成绩显示不显示, as one's own data. */
export const ownRecords: OwnSource = {
  title: '历届成绩',
  of: ['all-showings'],
  count: ({ store, person }) => store.showings.count({ _id: person.id }),
  list: async ({ store, person }) => {
    const showing = await store.showings.find(person.id)
    return showing ? [{ title: '愿意显示历届成绩', facts: [['什么时候同意的', paperMoment(showing.at)]] }] : []
  },
}
