import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { ASKED_WITHIN_MS } from '#shared/feedback/askAt'
import { wholeOf } from '#shared/pushes/tally'
import { closingLines } from '#shared/recap/closing'
import { done } from '#shared/result'
import { finalOrder } from '../competitions/feature'
import { tallyPush } from '../pushes/feature'

/** More than an event has. */
const MOST = 30

/** 收尾, read from what is stored: nobody ticks anything. */
export async function seeClosing(
  { eventId }: Input<'recap.closing'>,
  { store, now }: PersonContext
): Promise<Output<'recap.closing'>> {
  const event = await store.events.get(eventId)
  const [attended, competitions, thanked, photos, reports] = await Promise.all([
    countAttended(store, eventId),
    countCompetitions(store, eventId),
    countThanked(store, eventId),
    store.wallPhotos.countBy({ eventId }, 'state'),
    store.articles.count({ eventId, state: 'published', publishedAt: _.gte(event.endsAt) }),
  ])
  const takeaways = event.takeaways?.length ?? 0
  const thanksAhead = now < event.endsAt + ASKED_WITHIN_MS
  const onWall = photos.get('shown') ?? 0
  const photosWaiting = (photos.get('waiting') ?? 0) + (photos.get('objected') ?? 0)
  const counted = { ...attended, ...competitions, thanked, thanksAhead, onWall, photosWaiting, takeaways, reports }
  return done(closingLines(counted))
}

async function countAttended({ registrations, checkins }: Store, eventId: string) {
  const [holders, ins] = await Promise.all([
    registrations.listAll({ where: { eventId, status: 'confirmed' }, fields: ['memberId', 'absent'] }),
    checkins.listAll({ where: { eventId, state: 'in' }, fields: ['memberId'] }),
  ])
  const came = new Set(ins.map(({ memberId }) => memberId))
  const missing = holders.filter(({ memberId }) => !came.has(memberId))
  return {
    ...{ hasSignUp: holders.length > 0, came: came.size, missing: missing.length },
    absent: missing.filter(({ absent }) => absent).length,
  }
}

async function countCompetitions(store: Store, eventId: string) {
  const all = await store.competitions.list({ where: { eventId }, limit: MOST, fields: ['name'] })
  const orders = await Promise.all(all.map(({ id }) => finalOrder(store, id)))
  return { competitions: all.length, finished: orders.filter(({ isFinal }) => isFinal).length }
}

/** People of the word of thanks that has gone out. */
async function countThanked(store: Store, subjectId: string): Promise<number> {
  const sent = await store.pushes.list({ where: { kind: 'event_feedback', subjectId }, limit: MOST })
  const parts = await Promise.all(
    sent
      .filter(({ releasedAt }) => releasedAt !== undefined)
      .map(async ({ id, reach }) => reach?.total ?? wholeOf(await tallyPush(store, id)))
  )
  return parts.reduce((sum, people) => sum + people, 0)
}
