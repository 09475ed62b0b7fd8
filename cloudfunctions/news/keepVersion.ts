import type { Store } from '#server/store'
import type { Article } from '#shared/news/article'

interface Saving {
  by: string
  now: number
  /** A draft that saves itself every second leaves one version for ten minutes of writing. */
  isSitting?: boolean
}

const A_SITTING_MS = 10 * 60_000

/** 留一版 of the words as they stand; what readers or a second officer get to see, always. */
export async function keepVersion(store: Store, article: Article, { by, now, isSitting }: Saving): Promise<void> {
  const { id: articleId, rev, title, summary, body, state } = article
  const name = isSitting ? `d${Math.floor(now / A_SITTING_MS).toString(36)}` : `r${rev.toString(36)}`
  await store.versions.put({ id: `${articleId}:${name}`, articleId, rev, title, summary, body, state, by, at: now })
}
