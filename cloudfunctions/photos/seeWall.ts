import type { MemberContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { decideBringing, MOST_OF_ONE } from '#shared/photos/wallPhoto'
import { refusalText } from '#shared/refusalText'
import { done } from '#shared/result'
import { checksOf, openPhotos } from './openPhotos'
import { eventSeenBy, wasThere } from './seenBy'

const PAGE = 24

/** 照片墙: what one has brought oneself, and whether one can bring more. */
export async function seeWall(
  { eventId }: Input<'photos.wall'>,
  context: MemberContext
): Promise<Output<'photos.wall'>> {
  const { store, person, now } = context
  const event = await eventSeenBy(context, eventId)
  const [hasCome, own] = await Promise.all([
    wasThere(context, eventId),
    store.wallPhotos.list({ where: { personId: person.id, eventId }, order: ['at', 'desc'], limit: MOST_OF_ONE }),
  ])
  const may = decideBringing(event, hasCome, now)
  const { id, title, endsAt } = event
  return done({
    ...{ event: { id, title, endsAt }, mine: await openPhotos(context, own) },
    ...(may.ok ? { left: Math.max(0, MOST_OF_ONE - own.length) } : { closed: refusalText[may.reason] }),
  })
}

/** The photos that whoever runs the event has let through, the latest first. */
export async function listPhotos(
  { eventId, cursor }: Input<'photos.list'>,
  context: MemberContext
): Promise<Output<'photos.list'>> {
  await eventSeenBy(context, eventId)
  const page = await context.store.wallPhotos.page({
    where: { eventId, state: 'shown' },
    order: ['pageKey', 'desc'],
    size: PAGE,
    cursor,
  })
  // WeChat may say no after its time was over, when somebody had let the photo through by eye.
  const checks = await checksOf(context, page.items)
  const fine = page.items.filter(({ id }) => checks.get(id) !== 'risky')
  const items = (await openPhotos(context, fine)).map(({ state: _state, ...photo }) => photo)
  return done({ ...page, items })
}
