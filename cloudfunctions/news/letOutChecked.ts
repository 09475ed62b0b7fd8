import type { Changes } from '#server/collection'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { PATIENCE_MS } from '#shared/files/pictureCheck'
import type { Article } from '#shared/news/article'
import { refusalText } from '#shared/refusalText'
import { findGoingOut, type GoingOut } from './goingOut'
import { picturesWhy } from './judgeArticle'
import { judgePictures, type PicturesVerdict } from './judgePictures'
import { keepLive } from './keepVersion'

const A_RUN = 50

/**
 * 图片查完就放出. What waits for WeChat to look at its pictures goes out, to another officer, or back to its writer. Each
 * goes once, however often this runs; after half an hour nobody waits any longer.
 */
export async function letOutChecked(store: Store, now: number): Promise<void> {
  const drafts = await store.articles.list({ where: { state: 'checking' }, limit: A_RUN })
  const proposals = await store.articles.list({ where: { 'proposal.state': 'checking' }, limit: A_RUN })
  await runEach([...drafts, ...proposals], (article) => letOut(store, article, now))
}

async function letOut(store: Store, article: Article, now: number): Promise<void> {
  const going = findGoingOut(article)
  if (going?.state !== 'checking') return
  const { shown, review, where } = going
  const pictures = await judgePictures(store, shown, { personId: review.askedBy, now })
  const changes = nextOf(going, pictures, now)
  if (!changes) return
  const moved = await store.articles.change(where, changes.changes)
  if (moved > 0 && changes.isOut) await keepLive(store, going, { by: review.askedByName, now })
}

function nextOf(
  going: GoingOut,
  { kind, names }: PicturesVerdict,
  now: number
): { changes: Changes; isOut: boolean } | undefined {
  const { review } = going
  if (kind === 'risky') {
    const word = `${names}${refusalText.picture_risky}`
    return { changes: going.toWriter({ by: '微信图片检查', at: now, word }), isOut: false }
  }
  if (kind === 'waiting' && now - review.askedAt < PATIENCE_MS) return undefined
  if (kind === 'pass' || review.approvedBy) return { changes: going.toReaders(now), isOut: true }
  const why = picturesWhy({ kind: 'unsure', names })
  return { changes: going.toOfficer({ ...review, why }), isOut: false }
}
