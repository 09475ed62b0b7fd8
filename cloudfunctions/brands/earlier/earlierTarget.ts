import type { Store } from '#server/store'
import { dayStart, inBeijing, nextMidnight } from '#shared/beijingTime'
import type { EarlierOf } from '#shared/brands/earlier/input'
import type { EarlierList } from '#shared/events/earlier/earlierList'
import { keptMs } from '#shared/privacy/retention'
import { done, type Result, refused } from '#shared/result'

export type EarlierTarget = Omit<EarlierList, 'by' | 'at'>

type TargetRefusal =
  | 'edition_not_past'
  | 'earlier_not_over'
  | 'earlier_too_old'
  | 'earlier_day_wrong'
  | 'earlier_differs'

/** 哪一场. What a list is of; refused where it is not over, where its people are kept no longer, or where it was brought otherwise. */
export async function earlierTarget(
  store: Store,
  of: EarlierOf,
  now: number
): Promise<Result<EarlierTarget, TargetRefusal>> {
  const found = of.kind === 'event' ? await eventTarget(store, of.eventId, now) : await editionTarget(store, of, now)
  if (!found.ok) return found
  const { id, kind, startsAt, endsAt } = found.value
  if (endsAt <= now - keptMs('earlierEntries')) return refused('earlier_too_old')
  const before = await store.earlierLists.find(id)
  if (!before || (before.kind === kind && before.startsAt === startsAt)) return found
  // A list that was taken back altogether binds nobody.
  return (await store.earlierEntries.count({ listId: id })) > 0 ? refused('earlier_differs') : found
}

async function eventTarget(
  { events }: Store,
  eventId: string,
  now: number
): Promise<Result<EarlierTarget, 'earlier_not_over'>> {
  const { id, title, kind, startsAt, endsAt, state } = await events.get(eventId)
  if (state !== 'published' || endsAt > now) return refused('earlier_not_over')
  return done({ id, eventId, title, kind, startsAt, endsAt })
}

async function editionTarget(
  { brands }: Store,
  { brandId, year, eventKind, heldAt }: Extract<EarlierOf, { kind: 'edition' }>,
  now: number
): Promise<Result<EarlierTarget, 'edition_not_past' | 'earlier_day_wrong'>> {
  const { title, editions } = await brands.get(brandId)
  const edition = editions.find((one) => one.year === year && !one.eventId)
  if (!edition) return refused('edition_not_past')
  const startsAt = dayStart(heldAt)
  const endsAt = nextMidnight(heldAt) - 1
  if (inBeijing(startsAt).year() !== year || endsAt > now) return refused('earlier_day_wrong')
  const name = `${title}${edition.name}`
  return done({
    id: `${brandId}-${year}`,
    brandId,
    year,
    title: name,
    kind: eventKind,
    startsAt,
    endsAt,
  })
}
