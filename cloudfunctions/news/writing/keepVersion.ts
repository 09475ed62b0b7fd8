import type { Store } from '#server/store'
import type { Article } from '#shared/news/article'
import type { Version } from '#shared/news/version'
import type { GoingOut } from '../checking/goingOut'

interface Saving {
  by: string
  /** Id of the writer, so that two at one draft each leave their own; none for what readers get. */
  writer?: string
  now: number
  /** A draft that saves itself every second, so that ten minutes of writing leave one version. */
  isSitting?: boolean
}

const A_SITTING_MS = 10 * 60_000

/** 留一版. Keeps the words as they stand; what readers or a second officer get to see is always kept. */
export async function keepVersion(
  store: Store,
  article: Article,
  { by, writer = '', now, isSitting }: Saving
): Promise<void> {
  const { id: articleId, rev, title, summary, body, state } = article
  const name = isSitting ? `d${Math.floor(now / A_SITTING_MS).toString(36)}${writer}` : `r${rev.toString(36)}`
  await store.versions.put({
    id: `${articleId}:${name}`,
    articleId,
    rev,
    title,
    summary,
    body,
    state,
    by,
    at: now,
    rest: restOf(article),
  })
}

function restOf(article: Article): NonNullable<Version['rest']> {
  const { channel, cover, eventId, tags, attachments, video, accountUrl, explainer, receipt } = article
  return {
    channel,
    ...(cover && { cover }),
    ...(eventId && { eventId }),
    ...(tags && { tags }),
    ...(attachments && { attachments }),
    ...(video && { video }),
    ...(accountUrl && { accountUrl }),
    ...(explainer && { explainer }),
    ...(receipt && { receipt }),
  }
}

/**
 * Keeps the version that readers get when a proposal replaces the old words; that of a draft was kept when it was
 * submitted.
 */
export async function keepLive(store: Store, { shown, isProposal }: GoingOut, saving: Saving): Promise<void> {
  if (isProposal) await keepVersion(store, { ...shown, state: 'published', rev: shown.rev + 1 }, saving)
}
