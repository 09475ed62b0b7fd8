import type { Store } from '#server/store'
import type { Article } from '#shared/news/article'
import type { GoingOut } from '../checking/goingOut'

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

/** The version that readers get when a proposal takes the place of what they had; of a draft it was kept when it was submitted. */
export async function keepLive(store: Store, { shown, isProposal }: GoingOut, saving: Saving): Promise<void> {
  if (isProposal) await keepVersion(store, { ...shown, state: 'published', rev: shown.rev + 1 }, saving)
}
