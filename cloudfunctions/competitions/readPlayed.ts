import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { type Entrant, isSwiss, type SwissCompetition } from '#shared/competitions/play/competition'
import { MAX_ENTRANTS, MAX_ROUNDS } from '#shared/competitions/play/input'
import type { Played } from '#shared/competitions/play/played'
import type { StagesStored } from '#shared/competitions/stages/toStagesInput'

export const ROUND = ['competitionId', 'no', 'state', 'turn', 'lone', 'again', 'groups', 'lines', 'plan'] as const

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

/** Whose entrant somebody is, alone or on a roster. */
export function isIn(personId: string): Where<Entrant> {
  return _.or([{ personId }, { people: personId }])
}

export async function entriesOf({ entrants }: Store, personId: string, limit: number): Promise<Entrant[]> {
  return entrants.list({ where: isIn(personId), limit })
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
