import type { MemberContext, PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { decideFeedback, feedbackId, OPEN_FOR_MS } from '#shared/feedback/feedback'
import { sumUp } from '#shared/feedback/sumUp'
import { refusalText } from '#shared/refusalText'
import { done } from '#shared/result'
import { wasThere } from './giveFeedback'

/** More than anybody goes to, or judges, in three years. */
const MOST = 400
/** The longest that an event lasts beyond its door, so that those who came on its first day are found. */
const LONGEST_MS = 31 * 86_400_000

/** One event as the asker judges it; of one that is not there for them nothing, unless they came. */
export async function readFeedback(
  { eventId }: Input<'feedback.read'>,
  { store, person, now }: MemberContext
): Promise<Output<'feedback.read'>> {
  const memberId = person.member.id
  const [event, hasCome, own] = await Promise.all([
    store.events.get(eventId),
    wasThere(store, eventId, memberId),
    store.feedback.find(feedbackId(eventId, memberId)),
  ])
  const isThere = event.state !== 'draft' && !isHiddenFrom(event, memberId)
  if (!isThere && !hasCome && !own) throw new RequestFault('not_found')
  const { id, title, kind, endsAt } = event
  const open = decideFeedback({ endsAt }, hasCome, now)
  return done({
    event: { id, title, kind, endsAt },
    ...(own && { given: { face: own.face, words: own.words, at: own.at } }),
    ...(!open.ok && { closed: refusalText[open.reason] }),
  })
}

/** 我的评价, and what waits for one. */
export async function listOwnFeedback(
  _input: Input<'feedback.mine'>,
  { store, person, now }: MemberContext
): Promise<Output<'feedback.mine'>> {
  const memberId = person.member.id
  const [rows, visits] = await Promise.all([
    store.feedback.list({ where: { memberId }, order: ['at', 'desc'], limit: MOST, fields: ['eventId', 'face'] }),
    store.checkins.list({
      where: { memberId, state: 'in', at: _.gte(now - OPEN_FOR_MS - LONGEST_MS) },
      limit: MOST,
      fields: ['eventId'],
    }),
  ])
  const judged = new Set(rows.map(({ eventId }) => eventId))
  const events = await store.events.listByIds(visits.flatMap(({ eventId }) => (judged.has(eventId) ? [] : eventId)))
  return done({
    given: rows.map(({ eventId, face }) => ({ eventId, face })),
    open: events
      .filter((event) => decideFeedback(event, true, now).ok)
      .sort((one, other) => other.endsAt - one.endsAt)
      .map(({ id, title, kind, endsAt }) => ({ id, title, kind, endsAt })),
  })
}

/** 评价汇总, for whoever reads the list of the event: counts and words, no names. */
export async function sumFeedback(
  { eventId }: Input<'feedback.sum'>,
  { store }: PersonContext
): Promise<Output<'feedback.sum'>> {
  const [{ title }, came, given] = await Promise.all([
    store.events.get(eventId),
    store.checkins.count({ eventId, state: 'in' }),
    store.feedback.listAll({ where: { eventId }, fields: ['face', 'words'] }),
  ])
  return done({ title, ...sumUp(came, given) })
}
