import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Registration } from '#shared/events/registration'
import type { Push } from '#shared/pushes/push'

const A_LOOK = 500
const WEEK_MS = 7 * 86_400_000

/** How many of the people of a push have since registered for the event that its article leads to. */
export async function countActed(store: Store, { id, subjectId, releasedAt }: Push): Promise<number> {
  if (!releasedAt) return 0
  const article = await store.articles.find(subjectId)
  if (!article?.eventId) return 0
  let acted = 0
  for await (const page of listSince(store, article.eventId, releasedAt)) {
    const had = await whoHad(
      store,
      id,
      page.flatMap(({ personId, memberId }) => [personId, memberId])
    )
    acted += page.filter(({ personId, memberId }) => had.has(personId) || had.has(memberId)).length
  }
  return acted
}

async function* listSince({ registrations }: Store, eventId: string, at: number): AsyncGenerator<Registration[]> {
  for (let last = ''; ; ) {
    const found = await registrations.list({
      where: {
        ...{ eventId, status: _.in(['confirmed', 'waitlisted']), _id: _.gt(last) },
        at: _.and([_.gte(at), _.lt(at + WEEK_MS)]),
      },
      order: ['_id', 'asc'],
      limit: A_LOOK,
      fields: ['personId', 'memberId'],
    })
    if (found.length > 0) yield found
    if (found.length < A_LOOK) return
    last = found.at(-1)?.id ?? ''
  }
}

async function whoHad({ pushChunks }: Store, pushId: string, ids: string[]): Promise<Set<string>> {
  const chunks = await pushChunks.list({
    where: { pushId, 'recipients.reader': _.in(ids) },
    limit: A_LOOK,
    fields: ['recipients.reader'],
  })
  return new Set(chunks.flatMap(({ recipients }) => recipients.map(({ reader }) => reader)))
}
