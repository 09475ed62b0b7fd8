import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { PHOTO_STATES, type PhotoState } from '#shared/photos/wallPhoto'
import { done } from '#shared/result'
import { checksOf, openPhotos } from './openPhotos'

const PAGE = 24

/** 照片 of one event in one state, for whoever runs it; what waits comes oldest first. */
export async function listPhotoQueue(
  { eventId, state, cursor }: Input<'photos.queue'>,
  context: PersonContext
): Promise<Output<'photos.queue'>> {
  const { store } = context
  const page = await store.wallPhotos.page({
    where: { eventId, state },
    order: ['pageKey', state === 'waiting' ? 'asc' : 'desc'],
    size: PAGE,
    cursor,
  })
  const articleIds = page.items.flatMap(({ copies = [] }) => copies.map(({ articleId }) => articleId))
  const [checks, opened, articles] = await Promise.all([
    checksOf(context, page.items),
    openPhotos(context, page.items),
    store.articles.listByIds([...new Set(articleIds)]),
  ])
  const rowOf = new Map(page.items.map((row) => [row.id, row]))
  const titleOf = new Map(articles.map(({ id, title }) => [id, title]))
  const items = opened.flatMap(({ isMine: _mine, by: _by, ...photo }) => {
    const row = rowOf.get(photo.id)
    if (!row) return []
    const { decided, objection, putBack, copies = [], name } = row
    const check = checks.get(row.id)
    return [
      {
        ...{ ...photo, by: name, hasSmall: row.small !== undefined },
        ...(check && { check }),
        ...(decided && { decidedBy: decided.decidedByName, decidedAt: decided.decidedAt }),
        ...(decided?.alone && { alone: decided.alone }),
        ...(putBack && { putBack }),
        ...(objection && { objectedAt: objection.at }),
        ...(objection?.words && { objection: objection.words }),
        articles: copies.flatMap(({ articleId }) => {
          const title = titleOf.get(articleId)
          return title ? [{ id: articleId, title }] : []
        }),
      },
    ]
  })
  return done({ ...page, items })
}

export async function countPhotos(
  { eventId }: Input<'photos.counts'>,
  { store }: PersonContext
): Promise<Output<'photos.counts'>> {
  const [{ id, title }, counted] = await Promise.all([
    store.events.get(eventId),
    store.wallPhotos.countBy({ eventId }, 'state'),
  ])
  const counts = Object.fromEntries(PHOTO_STATES.map((state) => [state, counted.get(state) ?? 0]))
  return done({ event: { id, title }, counts: counts as Record<PhotoState, number> })
}
