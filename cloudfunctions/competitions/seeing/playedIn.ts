import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { isOfPairs, isOfTeams } from '#shared/competitions/play/competition'
import type { Played } from '#shared/competitions/play/played'
import { toCard } from './toCard'

/** Competitions of so many events, more than there ever are. */
const MANY = 100

/** 打完的个人赛. Everything played in competitions of these events that are over, in four looks however many they are. */
export async function playedIn(store: Store, eventIds: string[]): Promise<Played[]> {
  if (eventIds.length === 0) return []
  const found = await store.competitions.list({ where: { eventId: _.in(eventIds) }, limit: MANY })
  const single = found.filter((competition) => !isOfTeams(competition) && !isOfPairs(competition))
  if (single.length === 0) return []
  const where = { competitionId: _.in(single.map(({ id }) => id)) }
  const [rounds, entrants, matches] = await Promise.all([
    store.rounds.listAll({
      where,
      fields: ['competitionId', 'no', 'state', 'turn', 'lone', 'again', 'groups', 'lines', 'plan'],
    }),
    store.entrants.listAll({ where }),
    store.matches.listAll({ where }),
  ])
  return single
    .map((competition): Played => {
      const of = <Row extends { competitionId: string }>(rows: Row[]) =>
        rows.filter(({ competitionId }) => competitionId === competition.id)
      return { competition, rounds: of(rounds), entrants: of(entrants), matches: of(matches) }
    })
    .filter(({ competition, rounds }) => toCard(competition, rounds).state === 'finished')
}
