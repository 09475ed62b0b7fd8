import type { Deed } from '#server/agenda'
import { _ } from '#server/store/command'

/** 到期. Takes an article out of the feed at its end; one that has not appeared yet is looked at again after it has. */
export const expireDeed: Deed = {
  async run({ store: { articles }, clock }, articleId) {
    const { expiresAt, state, publishAt = 0 } = (await articles.find(articleId)) ?? {}
    if (expiresAt === undefined) return undefined
    const now = clock()
    if (expiresAt > now) return expiresAt
    if (state === 'scheduled') return Math.max(publishAt, now)
    const over = { state: 'expired', rev: _.inc(1) } as const
    await articles.change({ _id: articleId, state: 'published', expiresAt: _.lte(now) }, over)
    return undefined
  },
  all: async ({ articles }) => {
    const where = { state: _.in(['published', 'scheduled']), expiresAt: _.gt(0) }
    const ending = await articles.listAll({ where, fields: ['expiresAt'] })
    return ending.map(({ id, expiresAt = 0 }) => ({ subject: id, at: expiresAt }))
  },
}
