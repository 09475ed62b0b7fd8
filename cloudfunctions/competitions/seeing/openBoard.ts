import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { SwissCompetition } from '#shared/competitions/play/competition'
import { fitOf } from '#shared/competitions/play/fitOf'
import { type Match, matchesOf } from '#shared/competitions/play/match'
import type { Played } from '#shared/competitions/play/played'
import { type CompetitionRound, isOut, roundIdOf } from '#shared/competitions/play/round'
import type { BoardEntrant, BoardRound, BoardTable, EntrantSeen } from '#shared/competitions/play/view'
import { presetOf } from '#shared/competitions/preset'
import { done } from '#shared/result'
import { shownCards } from '../day/cards'
import { listHolders } from '../making/enterHolders'
import { isByStages, isSwissPlayed, readPlayed } from '../readPlayed'
import { openStages } from '../stages/openStages'
import { outIn, rankPlayed } from './rankPlayed'
import { pointsBefore } from './seeOwn'
import { currentMatches } from './seeStandings'
import { toCard } from './toCard'
import { seenAtDesk, toTable } from './toSeen'

type SwissPlayed = Played<SwissCompetition>

/** 比赛台. Everything for the organiser's next step, and one round: that which was asked for, else the latest. */
export async function openBoard(
  { competitionId, round: asked }: Input<'competitions.open'>,
  { store }: PersonContext
): Promise<Output<'competitions.open'>> {
  const played = await readPlayed(store, competitionId)
  if (isByStages(played)) return done(await openStages(store, played))
  if (!isSwissPlayed(played)) throw new Error(competitionId)
  const { competition, entrants, rounds } = played
  const no = asked ?? rounds.at(-1)?.no
  const [event, holders, round] = await Promise.all([
    store.events.get(competition.eventId),
    listHolders(store, competition.eventId),
    no === undefined ? undefined : store.rounds.find(roundIdOf(competitionId, no)),
  ])
  const held = new Set(holders.map(({ memberId }) => memberId))
  const known = new Set(entrants.map(({ memberId }) => memberId))
  const matches = currentMatches(played)
  const units = entrants.filter(({ status }) => status === 'in').map(({ unit }) => unit)
  return done({
    ...{ competition, card: toCard(competition, rounds), eventTitle: event.title },
    presetName: presetOf(competition.preset).name,
    rounds: rounds.map((one) => {
      const own = matches.filter(({ roundId }) => roundId === one.id)
      return { no: one.no, state: one.state, tables: own.length, finished: own.filter(isFinal).length }
    }),
    ...(round && { round: toBoardRound(played, round) }),
    entrants: entrantsOf(played, held),
    notEntered: holders.filter(({ memberId }) => !known.has(memberId)).length,
    warnings: rounds.some(isOut) ? [] : fitOf({ ...competition, units, day: event }),
  })
}

function isFinal({ state }: Match): boolean {
  return state === 'final'
}

function entrantsOf(played: SwissPlayed, held: Set<string>): BoardEntrant[] {
  const seen = seenAtDesk(played.entrants)
  const points = new Map(rankPlayed(played).standings.map((row) => [Number(row.id), row.points]))
  const coming = played.rounds.filter(isOut).length + 1
  const out = outIn(played)
  return played.entrants.map(({ no, memberId, status, joinedRound, absentIn, seed }) => ({
    ...{ ...seen(no), memberId, status, joinedRound, points: points.get(no) ?? 0 },
    absentNext: absentIn.includes(coming),
    ...(seed !== undefined && { seed }),
    ...(status === 'in' && out.has(no) && { out: true as const }),
    ...(!held.has(memberId) && { placeGone: true as const }),
  }))
}

function toBoardRound(played: SwissPlayed, round: CompetitionRound): BoardRound {
  const { competition, entrants, matches, rounds } = played
  const seen = seenAtDesk(entrants)
  const own = isOut(round)
    ? matches.filter(({ roundId, turn }) => roundId === round.id && turn === round.turn)
    : matchesOf(round, 0)
  const shown = currentMatches(played)
  const before = (no: number) => pointsBefore({ no, round: round.no, matches: shown, rounds })
  const { no, state, turn, relaxed, publishedAt } = round
  return {
    ...{ no, state, turn, relaxed, ...(publishedAt !== undefined && { publishedAt }) },
    tables: own
      .sort((one, other) => one.table - other.table)
      .map((match) => toBoardTable(match, { round, seen, before })),
    lone: round.lone.map((lone) => ({ ...seen(lone.no), result: lone.result })),
    outdated: state === 'draft' && round.madeFrom !== competition.rev,
  }
}

interface Seeing {
  round: CompetitionRound
  seen: (no: number) => EntrantSeen
  before: (no: number) => number
}

function toBoardTable(match: Match, { round, seen, before }: Seeing): BoardTable {
  const { id, rev, reports, history, first, second } = match
  const pair = round.pairs.find(({ table }) => table === match.table)
  return {
    ...toTable(match, seen),
    ...{ id, rev, reports, history, ...shownCards(match) },
    points: { first: before(first), second: before(second) },
    say: pair?.say ?? { first: '', second: '' },
  }
}
