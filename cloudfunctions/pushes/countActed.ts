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
  let acted = 0
  const since = { eventId: article.eventId, at: _.and([_.gte(releasedAt), _.lt(releasedAt + WEEK_MS)]) }
  for await (const page of store.registrations.walk({
    where: { ...since, status: _.in(['confirmed', 'waitlisted']) },
    size: A_LOOK,
    fields: ['personId', 'memberId'],
  })) {
    const had = await whoHad(
      store,
      id,
      page.flatMap(({ personId, memberId }) => [personId, memberId])
    )
    acted += page.filter(({ personId, memberId }) => had.has(personId) || had.has(memberId)).length
  }
  return acted
}

async function whoHad({ pushChunks }: Store, pushId: string, ids: string[]): Promise<Set<string>> {
  const chunks = await pushChunks.list({
    where: { pushId, 'recipients.reader': _.in(ids) },
    limit: A_LOOK,
    fields: ['recipients.reader'],
  })
  return new Set(chunks.flatMap(({ recipients }) => recipients.map(({ reader }) => reader)))
}
