import type { MemberContext } from '#server/context'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { isOpenTo } from '#shared/events/registration'
import { MOST_GUIDES } from '#shared/guides/guide'
import { becauseOfKind, kindsFor } from '#shared/needs/eventsFor'
import type { NeedTag } from '#shared/needs/need'
import type { FitEvent, FitGuide } from '#shared/needs/view'

/** As many of each as somebody reads to the end. */
const MOST_SHOWN = 8
/** Events that are looked through for those that are open to somebody. */
const LOOKED_AT = 60

type Asking = Pick<MemberContext, 'store' | 'person' | 'now'>

/** 为您想到的. Services and events that answer these needs, what answers most of them first; each with the reason. */
export async function findFits(
  context: Asking,
  tags: readonly NeedTag[]
): Promise<{ guides: FitGuide[]; events: FitEvent[] }> {
  if (tags.length === 0) return { guides: [], events: [] }
  const [guides, events] = await Promise.all([findGuides(context, tags), findEvents(context, tags)])
  return { guides, events }
}

async function findGuides({ store }: Asking, tags: readonly NeedTag[]): Promise<FitGuide[]> {
  const shown = await store.guides.list({ where: { state: 'shown' }, order: ['_id', 'asc'], limit: MOST_GUIDES })
  return mostFirst(
    shown.map(({ id, title, forWhom, needs = [] }) => ({
      ...{ id, title, forWhom },
      because: tags.filter((tag) => needs.includes(tag)),
    }))
  )
}

async function findEvents({ store, person, now }: Asking, tags: readonly NeedTag[]): Promise<FitEvent[]> {
  const kinds = kindsFor(tags)
  if (kinds.length === 0) return []
  const open = await store.events.list({
    where: { state: 'published', kind: _.in(kinds), opensAt: _.lte(now), closesAt: _.gt(now) },
    order: ['closesAt', 'asc'],
    limit: LOOKED_AT,
  })
  return mostFirst(open.filter((event) => isOpenTo(event, person.member)).map((event) => fitOf(event, tags)))
}

function fitOf({ id, title, kind, startsAt, endsAt, closesAt, venue }: UnionEvent, tags: readonly NeedTag[]): FitEvent {
  return { id, title, kind, startsAt, endsAt, closesAt, venue, because: becauseOfKind(kind, tags) }
}

/** Those with a reason; of equally many reasons they stay in their order. */
function mostFirst<Fit extends { because: NeedTag[] }>(fits: Fit[]): Fit[] {
  return fits
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => other.because.length - one.because.length)
    .slice(0, MOST_SHOWN)
}
