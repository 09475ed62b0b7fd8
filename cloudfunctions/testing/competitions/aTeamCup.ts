import type { Store } from '#server/store'
import type { Entrant } from '#shared/competitions/play/competition'
import type { CompetitionRound, PlannedMatch } from '#shared/competitions/play/round'
import { NOON } from '../factories'
import { aHolder } from './aHall'

const COMPETITION = 'teams'

/** A competition of the event `cup` in which the team of Li meets that of Wang. */
export async function aTeamCup(store: Store): Promise<void> {
  const planned = {
    number: 1,
    table: 1,
    startsAt: NOON,
    round: 1,
    group: 0,
    first: 1,
    second: 2,
  } satisfies PlannedMatch
  const round: CompetitionRound = {
    ...{ id: `${COMPETITION}-1`, competitionId: COMPETITION, no: 1, state: 'published', turn: 1, madeFrom: 1 },
    ...{ pairs: [], lone: [], relaxed: [], engine: '1', publishedAt: NOON, groups: [[1, 2]], plan: [planned] },
  }
  await store.competitions.add({
    ...{ id: COMPETITION, eventId: 'cup', name: '团体', kind: 'roundRobin', roundsTotal: 1, bestOf: 5, groups: 1 },
    ...{ qualifiers: 1, placement: 2, tables: 1, minutes: 60, restMinutes: 0, drawSeed: 1, numbers: 2, rev: 1 },
    ...{ teams: { order: 'swaythling' }, at: NOON },
  })
  const teams = ['Li', 'Wang'].map(teamOf)
  await store.entrants.addMany(teams)
  await store.registrations.addMissing(
    teams.flatMap(({ team }) =>
      (team?.roster ?? []).map(({ name }) => aHolder(name, { id: `${COMPETITION}:m-${name}`, team: team?.key ?? '' }))
    )
  )
  await store.rounds.add(round)
  await store.matches.add({
    ...{ id: `${COMPETITION}-1-1-1`, competitionId: COMPETITION, roundId: round.id, turn: 1, state: 'open' },
    ...{ ...planned, reports: {}, history: [], rev: 0, at: NOON },
  })
}

function teamOf(captain: string, at: number): Entrant {
  const roster = [captain, `${captain}2`, `${captain}3`].map((name, place) => ({
    ...{ no: place + 1, memberId: `m-${name}`, personId: `p-${name}`, name },
  }))
  return {
    ...{ id: `${COMPETITION}-t${at}`, competitionId: COMPETITION, no: at + 1, memberId: `m-${captain}` },
    ...{ personId: `p-${captain}`, name: `${captain}队`, unit: '朔风面馆（示例）', status: 'in', joinedRound: 1 },
    ...{ absentIn: [], team: { key: `t${at}`, roster }, people: roster.map(({ personId }) => personId) },
  }
}

/** Line-ups of both are in, and open. */
export async function bothHandedIn({ matches }: Store): Promise<void> {
  const lineup = { players: [1, 2, 3], at: NOON }
  await matches.change(
    { _id: `${COMPETITION}-1-1-1` },
    { play: { lineups: { first: lineup, second: lineup }, openedAt: NOON, rubbers: [], history: [] } }
  )
}
