import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** So many events take sign-ups at once; later ones can wait. */
const MOST = 200

/** 拿什么请人. Messages in the feed about events that still take sign-ups, the next to close first. */
export async function listInvitations(
  _input: Input<'pushes.invitations'>,
  { store, now }: PersonContext
): Promise<Output<'pushes.invitations'>> {
  const events = await store.events.list({
    where: { state: 'published', closesAt: _.gt(now), 'openTo.kind': _.neq('invited') },
    order: ['closesAt', 'asc'],
    limit: MOST,
    fields: ['title', 'startsAt', 'closesAt'],
  })
  const articles = await store.articles.listAll({
    where: { eventId: _.in(events.map(({ id }) => id)), state: 'published' },
    fields: ['title', 'eventId'],
  })
  return done(
    events.flatMap(({ id, title, startsAt, closesAt }) =>
      articles
        .filter(({ eventId }) => eventId === id)
        .map((article) => ({ articleId: article.id, title: article.title, event: { title, startsAt, closesAt } }))
    )
  )
}
