import type { Context } from '#server/context'
import { countPlaces } from '#server/countPlaces'
import type { Files } from '#server/files'
import { picturesOf, withAddresses } from '#server/picturesOf'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { toEventCard } from '#shared/events/toEventCard'
import { isOfficer } from '#shared/identity/caller'
import { type Article, isPublic } from '#shared/news/article'
import { done } from '#shared/result'

/** 正文. Of a withdrawn article only the correction is shown; drafts are for officers. */
export async function readArticle(
  { articleId }: Input<'news.read'>,
  { store, files, person, now }: Context
): Promise<Output<'news.read'>> {
  const article = await store.articles.get(articleId)
  if (!isPublic(article.state) && !isOfficer(person)) throw new RequestFault('not_found')
  const event = article.eventId ? await findEventCard(store, article.eventId, now) : undefined
  const view = toView(article)
  return done({ ...view, body: await withPictures(view.body, files), ...(event && { event }) })
}

function toView(article: Article) {
  const { id, title, channel, summary, cover, author, publishedAt, state, withdrawnAt, correction } = article
  return {
    id,
    title,
    channel,
    summary,
    author,
    state,
    body: state === 'withdrawn' ? '' : article.body,
    ...(cover && { cover }),
    ...(publishedAt && { publishedAt }),
    ...(withdrawnAt && { withdrawnAt }),
    ...(correction && { correction }),
  }
}

async function findEventCard(store: Store, eventId: string, now: number) {
  const event = await store.events.find(eventId)
  if (!event || event.state === 'draft') return undefined
  return toEventCard(event, (await countPlaces(store, [eventId]))(eventId), now)
}

/** The body as a phone can show it: pictures at addresses that are good for a while. */
async function withPictures(body: string, files: Files): Promise<string> {
  const pictures = picturesOf(body)
  return pictures.length === 0 ? body : withAddresses(body, await files.addressesOf(pictures))
}
