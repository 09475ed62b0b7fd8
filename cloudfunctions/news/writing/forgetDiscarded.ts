import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Drafts cleared in one night, so that a night ends. */
const A_NIGHT = 500

/** Removes drafts that were thrown away, and their versions unless the draft has come back. */
export const forgetDiscarded: Clearing = {
  row: 'discardedArticles',
  forget: async ({ discardedArticles, articles, versions }, before) => {
    const due = await discardedArticles.list({ where: { at: _.lt(before) }, limit: A_NIGHT, fields: ['at'] })
    const back = new Set((await articles.listByIds(due.map(({ id }) => id))).map(({ id }) => id))
    for (const { id, at } of due) {
      if (!back.has(id)) await versions.remove({ articleId: id })
      await discardedArticles.remove({ _id: id, at })
    }
    return due.length
  },
  oldest: ({ discardedArticles }) => discardedArticles.earliest('at', { at: _.gt(0) }),
}
