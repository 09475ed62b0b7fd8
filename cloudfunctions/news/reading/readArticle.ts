import type { Context } from '#server/context'
import type { Files } from '#server/files'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { toEventCard } from '#shared/events/toEventCard'
import { isOfficer, isSecondReader } from '#shared/identity/caller'
import { type Article, type Attachment, isPublic } from '#shared/news/article'
import { asShown } from '#shared/news/asShown'
import { asOpened } from '#shared/news/channelWay'
import type { Explainer } from '#shared/news/explainer'
import { asProposed } from '#shared/news/proposal'
import type { ExplainerView, OpenAttachment } from '#shared/news/view'
import { done } from '#shared/result'
import { findMyReceipt } from '../../delivery/feature'
import { countPlaces } from '../../events/feature'
import { findWays } from '../channelWays'
import { findGoingOut } from '../checking/goingOut'
import { findRelated } from './findRelated'
import { picturesOf, withAddresses } from './picturesOf'
import { withCovers, withSmallCovers } from './withCovers'

/** 正文. Readers of a withdrawn article see the correction alone; drafts and proposals are for whoever has to judge them. */
export async function readArticle(
  { articleId, proposed }: Input<'news.read'>,
  context: Context
): Promise<Output<'news.read'>> {
  const { store, files, person, now } = context
  const stored = await store.articles.get(articleId)
  const mayJudge = isOfficer(person) || (isSecondReader(person) && findGoingOut(stored)?.state === 'review')
  if (!isPublic(stored.state) && !mayJudge) throw new RequestFault('not_found')
  const ways = await findWays(store)
  // What is not public yet, or a change that waits, is read by the officer who has to judge all of it.
  const isRead = isPublic(stored.state) && !(proposed && mayJudge)
  const article = isRead ? asOpened(asShown(stored), ways) : asShown(asProposed(stored))
  const inAccount = isRead && article.state !== 'withdrawn' && ways[article.channel] === 'account'
  const view = toView(article)
  const [body, [covered = view], event, attachments, explainer, receipt, related, favourite] = await Promise.all([
    withPictures(view.body, files),
    withCovers([view], files),
    article.eventId && findEventCard(store, article.eventId, { memberId: person?.member?.id, now }),
    withUrls(article.attachments, files),
    article.explainer && withSuccessor(article.explainer, store),
    findMyReceipt(store, article, person),
    withSmallCovers(await findRelated(store, { article, ways, now }), context),
    person && store.favourites.find(`${person.id}:${articleId}`),
  ])
  return done({
    ...{ ...covered, body, attachments, related, isFavourite: favourite !== undefined },
    commentsOn: (article.commentsOn ?? false) && !inAccount,
    ...(inAccount && { inAccount }),
    ...(event && { event }),
    ...(explainer && { explainer }),
    ...(receipt && { receipt }),
  })
}

function toView(article: Article) {
  const { id, title, channel, summary, body, cover, author, publishedAt, state } = article
  const { withdrawnAt, editedAt, correction, tags, video, accountUrl } = article
  return {
    ...{ id, title, channel, summary, body, author, state },
    ...(cover && { cover }),
    ...(publishedAt && { publishedAt }),
    ...(withdrawnAt && { withdrawnAt }),
    ...(editedAt && { editedAt }),
    ...(correction && { correction }),
    ...(tags && { tags }),
    ...(video && { video }),
    ...(accountUrl && { accountUrl }),
  }
}

/** Attachments with addresses that are good for an hour or two; one that is gone is left out. */
async function withUrls(attachments: Attachment[] = [], files: Files): Promise<OpenAttachment[]> {
  if (attachments.length === 0) return []
  const urls = await files.addressesOf(attachments.map(({ fileId }) => fileId))
  return attachments.flatMap((attachment) => {
    const url = urls.get(attachment.fileId)
    return url ? [{ ...attachment, url }] : []
  })
}

async function withSuccessor(explainer: Explainer, { articles }: Store): Promise<ExplainerView> {
  const successor = explainer.supersededBy ? await articles.find(explainer.supersededBy) : undefined
  const isThere = successor && isPublic(successor.state) && successor.state !== 'withdrawn'
  return isThere ? { ...explainer, successor: { id: successor.id, title: successor.title } } : explainer
}

async function findEventCard(
  store: Store,
  eventId: string,
  { memberId, now }: { memberId: string | undefined; now: number }
) {
  const event = await store.events.find(eventId)
  if (!event || event.state === 'draft' || isHiddenFrom(event, memberId)) return undefined
  return toEventCard(event, (await countPlaces(store, [eventId]))(eventId), now)
}

/** The body as a phone can show it: pictures have addresses that are good for an hour or two. */
async function withPictures(body: string, files: Files): Promise<string> {
  const pictures = picturesOf(body)
  return pictures.length === 0 ? body : withAddresses(body, await files.addressesOf(pictures))
}
