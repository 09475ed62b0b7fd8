import type { Store } from '#server/store'
import { type Entrant, isSwiss, type SwissCompetition } from '#shared/competitions/play/competition'
import { MAX_ENTRANTS, MAX_ROUNDS } from '#shared/competitions/play/input'
import type { Played } from '#shared/competitions/play/played'
import type { StagesStored } from '#shared/competitions/stages/toStagesInput'

const ROUND = ['competitionId', 'no', 'state', 'turn', 'lone', 'groups', 'lines', 'plan'] as const

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

/** Where somebody is an entrant, or on the roster of one. */
export async function entriesOf({ entrants }: Store, personId: string, limit: number): Promise<Entrant[]> {
  const [alone, inTeams] = await Promise.all([
    entrants.list({ where: { personId }, limit }),
    entrants.list({ where: { people: personId }, limit }),
  ])
  const known = new Set(alone.map(({ id }) => id))
  return [...alone, ...inTeams.filter(({ id }) => !known.has(id))]
}

export function isSwissPlayed(played: Played): played is Played<SwissCompetition> {
  return isSwiss(played.competition)
}

export function isByStages(played: Played): played is StagesStored {
  return !isSwiss(played.competition)
}

export async function listEntrants({ entrants }: Store, competitionId: string): Promise<Entrant[]> {
  return entrants.list({ where: { competitionId }, order: ['no', 'asc'], limit: MAX_ENTRANTS })
}
