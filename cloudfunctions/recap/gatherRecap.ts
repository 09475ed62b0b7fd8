import type { Store } from '#server/store'
import { shownName } from '#shared/competitions/play/competition'
import { FEWEST } from '#shared/feedback/feedback'
import { wholeOf } from '#shared/pushes/tally'
import type { CompetitionResult, Recap } from '#shared/recap/recap'
import { finalOrder } from '../competitions/feature'
import { tallyPush } from '../pushes/feature'

/** More articles, and more competitions, than an event has. */
const ARTICLES = 50
const COMPETITIONS = 30
/** Places that a report names. */
const NAMED = 3

/** Counts what an event came to: who was told, who came and from where, what they said of it, and who won. */
export async function gatherRecap(store: Store, eventId: string, now: number): Promise<Recap> {
  const [{ id, title, kind, venue, startsAt, endsAt, organiser, state }, told, signUps, came, said, results] =
    await Promise.all([
      store.events.get(eventId),
      countTold(store, eventId),
      store.registrations.countBy({ eventId }, 'status'),
      countWhoCame(store, eventId),
      store.feedback.countBy({ eventId }, 'face'),
      resultsOf(store, eventId),
    ])
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0)
  const judged = sum(said)
  return {
    event: { id, title, kind, venue, startsAt, endsAt, organiser },
    isOver: state === 'published' && now >= endsAt,
    ...told,
    signedUp: sum(signUps),
    withdrawn: signUps.get('withdrawn') ?? 0,
    ...came,
    judged,
    ...(judged >= FEWEST && { pleased: said.get('good') ?? 0 }),
    results,
  }
}

/** What articles about it have brought: people of their pushes, and their readers. */
async function countTold(store: Store, eventId: string): Promise<Pick<Recap, 'told' | 'read'>> {
  const articles = await store.articles.list({ where: { eventId }, limit: ARTICLES, fields: [] })
  const ids = articles.map((article) => article.id)
  const [readers, pushes] = await Promise.all([
    store.readers.listByIds(ids),
    Promise.all(ids.map((subjectId) => store.pushes.list({ where: { kind: 'article', subjectId }, limit: 5 }))),
  ])
  const sent = pushes.flat().filter(({ releasedAt }) => releasedAt !== undefined)
  const parts = await Promise.all(
    sent.map(async (push) => ({
      people: wholeOf(await tallyPush(store, push.id)),
      opened: push.counted?.opened ?? (await store.pushOpenings.count({ pushId: push.id })),
    }))
  )
  const told = parts.reduce(
    (all, { people, opened }) => ({ people: all.people + people, opened: all.opened + opened }),
    {
      people: 0,
      opened: 0,
    }
  )
  return { ...(sent.length > 0 && { told }), read: readers.reduce((sum, { total }) => sum + total, 0) }
}

async function countWhoCame(
  store: Store,
  eventId: string
): Promise<Pick<Recap, 'came' | 'family' | 'unions' | 'enterprises'>> {
  const comers = await store.checkins.listAll({
    where: { eventId, state: 'in' },
    fields: ['unionId', 'enterpriseId', 'along'],
  })
  return {
    came: comers.length,
    family: comers.reduce((sum, { along = [] }) => sum + along.length, 0),
    unions: new Set(comers.map(({ unionId }) => unionId)).size,
    enterprises: new Set(comers.map(({ enterpriseId }) => enterpriseId)).size,
  }
}

async function resultsOf(store: Store, eventId: string): Promise<CompetitionResult[]> {
  const competitions = await store.competitions.list({ where: { eventId }, order: ['at', 'asc'], limit: COMPETITIONS })
  const orders = await Promise.all(competitions.map(({ id }) => finalOrder(store, id)))
  return orders.flatMap(({ competition: { name }, isFinal, placed }) => {
    const first = placed.flatMap((entrant) => {
      const { place, name: own, unit } = entrant
      return place !== undefined && place <= NAMED && own ? [{ place, name: shownName(entrant), unit }] : []
    })
    return isFinal && first.length > 0 ? [{ name, people: placed.length, first }] : []
  })
}
