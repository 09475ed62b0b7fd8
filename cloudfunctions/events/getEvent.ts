import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { eventPhase, type UnionEvent } from '#shared/events/event'
import { asksRecord } from '#shared/events/fairness/decideWho'
import { isByName, isHiddenFrom, withoutOthers } from '#shared/events/invited/invited'
import { orderOf } from '#shared/events/order/wayOf'
import type { Place } from '#shared/events/registration'
import type { SessionSeen } from '#shared/events/view'
import { isOrganiserFor } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { done } from '#shared/result'
import { openPictures } from './answers/openPictures'
import { seeClaimBar } from './claim/claimBar'
import { seeBar } from './fairness/seeBar'
import { seeHanding } from './handOver/findHanding'
import { seeLottery } from './lottery/seeLottery'
import { seeMove } from './moved/seeMove'
import { namesOfOpenTo } from './namesOfOpenTo'
import { seeOdds } from './odds/seeOdds'
import { seeBook } from './places/countPlaces'
import { seeSessions } from './places/seeSessions'
import { readPlace } from './places/standing'
import { seeRotation } from './rotation/seeRotation'
import { seeStock } from './stock/seeStock'
import { openTakeaways } from './takeaways/openTakeaways'

/** 活动详情. A draft is shown to its organisers alone. */
export async function getEvent(
  { eventId }: Input<'events.get'>,
  { store, sealing, person, files, now }: Context
): Promise<Output<'events.get'>> {
  const {
    review: _review,
    written: _written,
    earlierForms: _forms,
    formNews: _news,
    rained: _r,
    series: _series,
    archived: _archived,
    takeaways = [],
    ...event
  } = await store.events.get(eventId)
  const isOwn = isOrganiserFor(person, event.unionId)
  if (!isOwn && (event.state === 'draft' || isHiddenFrom(event, person?.member?.id)))
    throw new RequestFault('not_found')
  const openTo = withoutOthers(event.openTo, person?.member?.id)

  const { count, pools, stock, handings, cameUp } = await seeBook(store, eventId)
  const [sessions, openToNames, articles, competitions, brand, lottery, rotation] = await Promise.all([
    seeSessions(store, event, { member: person?.member, pools, now }),
    namesOfOpenTo(store, event.openTo),
    listArticles(store, eventId),
    listPlayed(store, event, now),
    now < event.closesAt ? undefined : findBrand(store, eventId),
    seeLottery(store, event, person?.member?.id),
    seeRotation(store, event, person?.member?.id),
  ])
  // Before the order stands nobody has a place in the book.
  const order = orderOf({ ...(lottery && { lottery }), ...(rotation && { rotation }) })
  const isWaiting = order?.state === 'open' || order?.state === 'closed'
  const member = isWaiting ? undefined : person?.member
  const [mine, colleagues] = member
    ? await Promise.all([
        readPlace(store, eventId, member.id),
        store.registrations.count({ eventId, status: 'confirmed', enterpriseId: member.enterpriseId }),
      ])
    : [undefined, 0]
  const handing = member && !mine && (await seeHanding(store, event, { handings, member: member.id, now }))
  const asks = member !== undefined && asksBar(event, mine)
  const [barred, move, odds] = await Promise.all([
    readBar({ store, sealing, now }, event, { person, asks, mine }),
    member && mine ? seeMove(store, event, member.id, now) : undefined,
    seeOdds(store, event, { mine, cameUp }),
  ])
  const documents = await openTakeaways(files, { event, takeaways, mayHave: isOwn || mayTake(event, mine), now })
  const pictures = await openPictures({ store, files, now }, { questions: event.questions, isOwn })
  const phase = eventPhase(event, { ...count, ...(sessions && { atOnce: freeFor(sessions) }) }, now)
  const told = articles.length > 0 && { articles }
  return done({
    ...{ event: { ...event, openTo }, phase, count, colleagues, openToNames },
    ...(sessions && { sessions }),
    ...seeStock(event.questions, stock),
    ...(lottery && { lottery }),
    ...(rotation && { rotation }),
    ...told,
    ...(competitions.length > 0 && { competitions }),
    ...(brand && { brand }),
    ...(barred && { barred }),
    ...(move && { move }),
    ...(odds && { odds }),
    ...(mine && { mine }),
    ...(handing && { handing }),
    ...(Object.keys(pictures).length > 0 && { pictures }),
    ...(documents.length > 0 && { documents }),
  })
}

/** Who was there, or may be, and whoever is invited by name. */
function mayTake(event: UnionEvent, mine: Place | undefined): boolean {
  return mine?.status === 'confirmed' || isByName(event)
}

/** Places that this reader can take at once, those that are kept for them and all. */
function freeFor(sessions: SessionSeen[]): number {
  const pools = sessions.flatMap((one) => one.pools).filter(({ queued }) => queued === 0)
  return pools.reduce((sum, { left }) => sum + left, 0)
}

interface Asking {
  person: Person | undefined
  asks: boolean
  mine: Place | undefined
}

async function readBar(
  on: Pick<Context, 'store' | 'sealing' | 'now'>,
  event: UnionEvent,
  { person, asks, mine }: Asking
) {
  if (!person?.member) return undefined
  const claim = mine ? undefined : await seeClaimBar(on.store, event, person, on.now)
  return claim ?? (asks ? seeBar({ ...on, person }, event, person.member.id) : undefined)
}

/** Whoever has a place or waits for one reads no more what they would have to meet, but for who was passed over for it. */
function asksBar(event: UnionEvent, mine: Place | undefined): boolean {
  const isOut = mine?.status === 'waitlisted' && mine.passed === 'unfit'
  return asksRecord(event) && (mine === undefined || isOut)
}

const TOLD_AT_MOST = 5

/** Articles about an event, by the link that each article has to its event. */
async function listArticles({ articles }: Store, eventId: string) {
  const found = await articles.list({
    where: { eventId, state: 'published' },
    order: ['pageKey', 'desc'],
    limit: TOLD_AT_MOST,
    fields: ['title', 'publishedAt'],
  })
  return found.map(({ id, title, publishedAt }) => ({ id, title, ...(publishedAt && { publishedAt }) }))
}

/** Kinds of events in which competitions are played. */
const PLAYED: readonly UnionEvent['kind'][] = ['chess']

/** Competitions in an event, by their names; nothing is played before sign-up is over. */
async function listPlayed({ competitions }: Store, { id: eventId, kind, closesAt }: UnionEvent, now: number) {
  if (!PLAYED.includes(kind) || now < closesAt) return []
  const found = await competitions.list({
    where: { eventId },
    order: ['at', 'asc'],
    limit: TOLD_AT_MOST,
    fields: ['name', 'at'],
  })
  return found.map(({ id, name }) => ({ id, name }))
}

/** The brand of which the event is an edition, once officers show it; while people sign up nobody waits for that look. */
async function findBrand({ brands }: Store, eventId: string) {
  const [found] = await brands.list({
    where: { 'editions.eventId': eventId, state: 'shown' },
    limit: 1,
    fields: ['title'],
  })
  return found && { id: found.id, title: found.title }
}
