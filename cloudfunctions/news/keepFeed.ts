import { _ } from '#server/command'
import type { Store } from '#server/store'
import { pageKey } from '#shared/page'

const A_RUN = 50

/** Publishes what is due and takes out what has expired; each changes once, however often this runs. */
export async function keepFeed({ articles }: Store, now: number): Promise<void> {
  const due = await articles.list({ where: { state: 'scheduled', publishAt: _.lte(now) }, limit: A_RUN })
  for (const { id, publishAt = now } of due) {
    await articles.change(
      { _id: id, state: 'scheduled' },
      { state: 'published', publishedAt: publishAt, pageKey: pageKey(publishAt, id), rev: _.inc(1) }
    )
  }
  await articles.change({ state: 'published', expiresAt: _.lte(now) }, { state: 'expired', rev: _.inc(1) })
}
