import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import { done } from '#shared/result'

const $ = _.aggregate

/** 今天. What waits for whoever sits at the desk: a chair sees the own union, an officer the street. */
export async function getToday(
  _input: Input<'desk.today'>,
  { store, person, now }: PersonContext
): Promise<Output<'desk.today'>> {
  const own = isOfficer(person) ? {} : { unionId: ownUnionOf(person) }
  const officer = isOfficer(person)
  const [unions, enterprises, members, drafts, reviews, comments, words, openEvents, bindingRequests, waitingPushes] =
    await Promise.all([
      officer ? store.unions.count() : 1,
      store.enterprises.count(own),
      store.members.count({ standing: 'member', ...own }),
      officer ? store.articles.count({ state: 'draft' }) : 0,
      officer ? countReviews(store) : 0,
      officer ? store.comments.count({ state: 'waiting' }) : 0,
      officer ? store.wordChecks.count({ state: 'waiting' }) : 0,
      store.events.list({ where: { state: 'published', closesAt: _.gt(now), ...own }, limit: 100, fields: ['_id'] }),
      officer ? store.bindings.count({ state: 'waiting' }) : 0,
      officer ? store.pushes.count({ kind: 'article', state: _.in(['gathering', 'asked', 'stopped']) }) : 0,
    ])
  const waitingPeople = await countWaiting(
    store,
    openEvents.map(({ id }) => id)
  )
  return done({
    unions,
    enterprises,
    members,
    drafts,
    reviews,
    comments,
    words,
    openEvents: openEvents.length,
    waitingPeople,
    bindingRequests,
    waitingPushes,
  })
}

async function countWaiting({ places }: Store, eventIds: string[]): Promise<number> {
  if (eventIds.length === 0) return 0
  const books = await places.project<{ waiting: number }>({ _id: _.in(eventIds) }, { waiting: $.size('$waiting') })
  return books.reduce((sum, { waiting }) => sum + waiting, 0)
}

async function countReviews({ articles }: Store): Promise<number> {
  const [whole, changes] = await Promise.all([
    articles.count({ state: 'review' }),
    articles.count({ 'proposal.state': 'review' }),
  ])
  return whole + changes
}
