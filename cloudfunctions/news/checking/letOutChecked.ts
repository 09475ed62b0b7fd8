import type { Job } from '#server/job'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import type { Changes } from '#server/store/fields'
import { PATIENCE_MS } from '#shared/files/pictureCheck'
import { newMessage } from '#shared/messages/newMessage'
import type { Article } from '#shared/news/article'
import { lacksAddress } from '#shared/news/channelWay'
import { checkedCard } from '#shared/news/checkedCard'
import { refusalText } from '#shared/refusalText'
import { leaveMessages } from '../../delivery/feature'
import { findWays } from '../channelWays'
import { promiseNews } from '../promiseNews'
import { keepLive } from '../writing/keepVersion'
import { articleReview } from './articleReview'
import { findGoingOut, type GoingOut } from './goingOut'
import { picturesWhy } from './judgeArticle'
import { judgePictures, type PicturesVerdict } from './judgePictures'

const A_RUN = 50

/** Pause after an error with one article, which has no time of its own for the next look. */
const AGAIN_MS = 60_000

/**
 * 图片查完就放出. Articles that wait for WeChat to look at their pictures go out, to another officer, or back to the writer.
 * Each goes once, however often this runs, and waits for half an hour at most. Answers when that is over.
 */
export async function letOutChecked({ store, clock }: Pick<Job, 'store' | 'clock'>): Promise<number | undefined> {
  const now = clock()
  const drafts = await store.articles.list({ where: { state: 'checking' }, limit: A_RUN })
  const proposals = await store.articles.list({ where: { 'proposal.state': 'checking' }, limit: A_RUN })
  const ends: number[] = []
  const isWell = await runEach([...drafts, ...proposals], async (article) => {
    const end = await letOut(store, article, now)
    if (end !== undefined) ends.push(end)
  })
  if (!isWell) ends.push(now + AGAIN_MS)
  return ends.length > 0 ? Math.min(...ends) : undefined
}

/** Lets one article go on; answers with the end of its waiting time when it cannot go anywhere yet. */
async function letOut(store: Store, article: Article, now: number): Promise<number | undefined> {
  const going = findGoingOut(article)
  if (going?.state !== 'checking') return undefined
  const { shown, review, where, isProposal } = going
  const pictures = await judgePictures(store, shown, { personId: review.askedBy, now })
  const lacks = lacksAddress(shown, await findWays(store))
  const next = lacks ? backForAddress(going, now) : nextOf(going, pictures, now)
  if (!next) return review.askedAt + PATIENCE_MS
  const { changes, told } = next
  // Written before the change: after a crash in between the same message is left again, instead of none.
  if (told) {
    const card = checkedCard({ ...told, title: shown.title, isProposal, now })
    const turn = { subject: article.id, turn: `r${article.rev}`, personId: review.askedBy }
    await leaveMessages(store, [newMessage({ ...card, ...turn }, now)], now)
  }
  await promiseNews(store, article.id, changes, now)
  const moved = await store.articles.change(where, changes)
  if (moved > 0) await articleReview.tasks.note(store, article.id)
  if (moved > 0 && !told) await keepLive(store, going, { by: review.askedByName, now })
  return undefined
}

/** The way back to the writer when the channel leads to the official account since, and the article says not where. */
function backForAddress(going: GoingOut, now: number): Next {
  const text = refusalText.account_url_missing
  return {
    changes: going.toWriter({ by: '频道打开方式', at: now, word: text }),
    told: { isBack: true, toDo: '要填公众号文章网址', text },
  }
}

interface Next {
  changes: Changes<Article>
  /** Message to the writer; missing when the article goes out. */
  told?: { isBack: boolean; toDo?: string; text: string }
}

function nextOf(going: GoingOut, { kind, names }: PicturesVerdict, now: number): Next | undefined {
  const { review } = going
  if (kind === 'risky') {
    const text = `${names}${refusalText.picture_risky}`
    return {
      changes: going.toWriter({ by: '微信图片检查', at: now, word: text }),
      told: { isBack: true, text },
    }
  }
  if (kind === 'waiting' && now - review.askedAt < PATIENCE_MS) return undefined
  if (kind === 'pass' || review.approvedBy) return { changes: going.toReaders(now) }
  const why = picturesWhy({ kind: 'unsure', names })
  return { changes: going.toOfficer({ ...review, why }), told: { isBack: false, text: why } }
}
