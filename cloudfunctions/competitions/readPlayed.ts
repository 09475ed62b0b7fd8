import type { Store } from '#server/store'
import type { Entrant } from '#shared/competitions/play/competition'
import { MAX_ENTRANTS, MAX_ROUNDS } from '#shared/competitions/play/input'
import type { Played } from '#shared/competitions/play/played'

const ROUND = ['competitionId', 'no', 'state', 'turn', 'lone'] as const

/** Reads everything from which standings and the next round are made. */
export async function readPlayed(store: Store, competitionId: string): Promise<Played> {
  const where = { competitionId }
  const [competition, entrants, rounds, matches] = await Promise.all([
    store.competitions.get(competitionId),
    listEntrants(store, competitionId),
    store.rounds.list({ where, order: ['no', 'asc'], limit: MAX_ROUNDS, fields: ROUND }),
    store.matches.listAll({ where }),
  ])
  return { competition, entrants, rounds, matches }
}

export async function listEntrants({ entrants }: Store, competitionId: string): Promise<Entrant[]> {
  return entrants.list({ where: { competitionId }, order: ['no', 'asc'], limit: MAX_ENTRANTS })
}
