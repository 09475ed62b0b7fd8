import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

const PAGE = 30

/** 等干部看的活动. Those that have waited longest first. */
export async function listWaiting(
  { cursor }: Input<'events.waiting'>,
  { store, now }: PersonContext
): Promise<Output<'events.waiting'>> {
  const page = await store.events.page({
    where: { 'review.state': 'asked', state: _.neq('cancelled'), endsAt: _.gt(now) },
    order: ['review.asked.askedAt', 'asc'],
    thenBy: ['_id', 'asc'],
    size: PAGE,
    cursor,
  })
  const items = page.items.flatMap(({ id, title, organiser, review }) =>
    review
      ? [
          {
            id,
            title,
            organiser,
            ...{
              askedByName: review.asked.askedByName,
              askedAt: review.asked.askedAt,
              isChange: review.words !== undefined,
            },
          },
        ]
      : []
  )
  return done({ ...page, items })
}
