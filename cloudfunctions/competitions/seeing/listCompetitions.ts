import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Competition } from '#shared/competitions/play/competition'
import { MAX_ROUNDS } from '#shared/competitions/play/input'
import type { CompetitionCard } from '#shared/competitions/play/view'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { isOrganiserFor } from '#shared/identity/caller'
import { done } from '#shared/result'
import { toCard } from './toCard'

/** Competitions in one event, more than there ever are. */
const MANY = 20

/** 一个活动里的比赛, for whomever the event is there. */
export async function listCompetitions(
  { eventId }: Input<'competitions.of'>,
  { store, person }: Context
): Promise<Output<'competitions.of'>> {
  const [event, found] = await Promise.all([
    store.events.find(eventId),
    store.competitions.list({ where: { eventId }, order: ['at', 'asc'], limit: MANY }),
  ])
  if (event && isHiddenFrom(event, person?.member?.id) && !isOrganiserFor(person, event.unionId))
    throw new RequestFault('not_found')
  return done(await cardsOf(store, found))
}

export async function cardsOf({ rounds }: Store, competitions: Competition[]): Promise<CompetitionCard[]> {
  if (competitions.length === 0) return []
  const all = await rounds.list({
    where: { competitionId: _.in(competitions.map(({ id }) => id)) },
    limit: competitions.length * MAX_ROUNDS,
    fields: ['competitionId', 'state'],
  })
  return competitions.map((one) =>
    toCard(
      one,
      all.filter(({ competitionId }) => competitionId === one.id)
    )
  )
}
