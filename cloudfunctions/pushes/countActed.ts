import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Push } from '#shared/pushes/push'

const A_LOOK = 500
const WEEK_MS = 7 * 86_400_000

/** How many of the people of a push have since registered for the event that its article leads to. */
export async function countActed(store: Store, { id, subjectId, releasedAt }: Push): Promise<number> {
  if (!releasedAt) return 0
  const article = await store.articles.find(subjectId)
  if (!article?.eventId) return 0
  const registered = await store.registrations.list({
    where: {
      eventId: article.eventId,
      status: _.in(['confirmed', 'waitlisted']),
      at: _.and([_.gte(releasedAt), _.lt(releasedAt + WEEK_MS)]),
    },
    limit: A_LOOK,
    fields: ['personId', 'memberId'],
  })
  if (registered.length === 0) return 0
  const ids = registered.flatMap(({ personId, memberId }) => [personId, memberId])
  const chunks = await store.pushChunks.list({
    where: { pushId: id, 'recipients.reader': _.in(ids) },
    limit: A_LOOK,
    fields: ['recipients.reader'],
  })
  const readers = new Set(chunks.flatMap(({ recipients }) => recipients.map(({ reader }) => reader)))
  return registered.filter(({ personId, memberId }) => readers.has(personId) || readers.has(memberId)).length
}
