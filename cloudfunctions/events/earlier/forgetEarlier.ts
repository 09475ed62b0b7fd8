import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Lists cleared in one night; a brand has one a year. */
const A_NIGHT = 500

/** 往届名单到期. Whoever took part is kept no longer than whoever signed up here; the people go before their list. */
export const forgetEarlier: Clearing = {
  row: 'earlierEntries',
  forget: async ({ earlierLists, earlierEntries }, before) => {
    const due = await earlierLists.list({
      where: { endsAt: _.lt(before) },
      order: ['endsAt', 'asc'],
      limit: A_NIGHT,
      fields: ['_id'],
    })
    let removed = 0
    for (const { id } of due) {
      removed += await earlierEntries.remove({ listId: id })
      await earlierLists.remove({ _id: id })
    }
    return removed
  },
  oldest: ({ earlierLists }) => earlierLists.earliest('endsAt', {}),
}
