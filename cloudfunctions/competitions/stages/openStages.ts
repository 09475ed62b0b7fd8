import type { Store } from '#server/store'
import { ownName, type TeamPlayer } from '#shared/competitions/play/competition'
import type { CompetitionRound } from '#shared/competitions/play/round'
import { fitStages } from '#shared/competitions/stages/fitStages'
import type { StagesStored } from '#shared/competitions/stages/toStagesInput'
import type { StageBoard, StageEntrant } from '#shared/competitions/stages/view'
import { placesOf } from '#shared/competitions/teams/teamRules'
import { shownCards } from '../day/cards'
import { listHolders } from '../making/enterHolders'
import { toCard } from '../seeing/toCard'
import { seenAtDesk } from '../seeing/toSeen'
import { listTeams } from '../teams/enterTeams'
import { mateOf, rosterOf } from '../teams/rosterNow'
import { viewStages } from './viewStages'

/** 比赛台, by stages. The draft is shown as if it were out, so that it is looked at in the same picture. */
export async function openStages(store: Store, stored: StagesStored): Promise<StageBoard> {
  const { competition, rounds, entrants } = stored
  const [event, holders, drafts] = await Promise.all([
    store.events.get(competition.eventId),
    listHolders(store, competition.eventId),
    store.rounds.list({ where: { competitionId: competition.id, state: 'draft' }, limit: 2, fields: ['madeFrom'] }),
  ])
  const shown = { ...stored, rounds: rounds.map(asOut) }
  const seen = seenAtDesk(entrants)
  const view = {
    ...viewStages(shown, undefined, toCard(competition, rounds)),
    entrants: entrants.map(({ no }) => seen(no)),
  }
  const held = new Set(holders.map(({ memberId }) => memberId))
  const known = new Set(entrants.map(({ memberId }) => memberId))
  const mates = new Set(holders.map(({ memberId, team }) => mateOf(memberId, team)))
  const coming = rounds.find(({ state }) => state === 'draft')
  return {
    ...{ competition, view, eventTitle: event.title },
    stages: rounds.map(({ no, state, turn, plan = [], lines }) => {
      const own = view.matches.filter(({ bracket }) => (bracket !== undefined) === (lines !== undefined))
      return { no, state, turn, tables: plan.length, finished: own.filter((match) => match.state === 'final').length }
    }),
    outdated: drafts.some(({ madeFrom }) => madeFrom !== competition.rev),
    entrants: entrants.map((entrant) => toEntrant(entrant, { held, mates, seen })),
    notEntered:
      competition.teams || competition.pairs
        ? await countNewTeams(store, stored)
        : holders.filter(({ memberId }) => !known.has(memberId)).length,
    warnings: [
      ...shortTeams(stored, mates),
      ...fitStages({
        units: entrants.filter(({ status }) => status === 'in').map(({ unit }) => unit),
        ...{ competition, plan: coming?.plan ?? [], endsAt: event.endsAt },
      }),
    ],
    details: Object.fromEntries(stored.matches.map((match) => [match.id, detailsOf(match)])),
  }
}

function detailsOf(match: StagesStored['matches'][number]): StageBoard['details'][string] {
  const { rev, reports, history } = match
  return { rev, reports, history, ...shownCards(match) }
}

function asOut<Round extends Pick<CompetitionRound, 'state'>>(round: Round): Round {
  return round.state === 'draft' ? { ...round, state: 'published' } : round
}

interface About {
  held: Set<string>
  mates: Set<string>
  seen: ReturnType<typeof seenAtDesk>
}

function toEntrant(entrant: StagesStored['entrants'][number], { held, mates, seen }: About): StageEntrant {
  const { no, memberId, status, joinedRound, seed, team } = entrant
  return {
    ...{ ...seen(no), memberId, status, joinedRound },
    ...(seed !== undefined && { seed }),
    ...(team &&
      !entrant.isPair && { roster: team.roster.map((one) => toMate(one, mates.has(mateOf(one.memberId, team.key)))) }),
    ...(!held.has(memberId) && { placeGone: true as const }),
  }
}

function toMate({ no, name }: TeamPlayer, isThere: boolean): NonNullable<StageEntrant['roster']>[number] {
  return { no, name: name || `队员 ${no}`, ...(!isThere && { gone: true as const }) }
}

/** Teams of the event that are not in the competition. */
async function countNewTeams(store: Store, { competition, entrants }: StagesStored): Promise<number> {
  const known = new Set(entrants.map(({ team }) => team?.key))
  const teams = await listTeams(store, competition.eventId)
  return teams.filter(({ key }) => !known.has(key)).length
}

function shortTeams({ competition: { teams }, entrants }: StagesStored, mates: Set<string>): string[] {
  if (!teams) return []
  const least = placesOf(teams, 'first').length
  return entrants
    .filter((entrant) => entrant.status === 'in' && rosterOf(entrant, mates).length < least)
    .map((entrant) => `${ownName(entrant)}只有 ${rosterOf(entrant, mates).length} 人，排不满 ${least} 个位置。`)
}
