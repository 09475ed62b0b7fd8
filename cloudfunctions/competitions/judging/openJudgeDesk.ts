import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { cardsOf } from '#shared/competitions/day/card'
import { type Competition, isSwiss } from '#shared/competitions/play/competition'
import type { JudgeRow } from '#shared/competitions/play/judging'
import type { Match } from '#shared/competitions/play/match'
import type { Played } from '#shared/competitions/play/played'
import { stageName } from '#shared/competitions/stages/stageNames'
import { scoreTeams } from '#shared/competitions/teams/scoreTeams'
import { done } from '#shared/result'
import { shownCards } from '../day/cards'
import { readPlayed } from '../readPlayed'
import { currentMatches } from '../seeing/seeStandings'
import { toCard } from '../seeing/toCard'
import { seenAtDesk } from '../seeing/toSeen'

const MINUTE = 60_000
/** A game of xiangqi is long by then. */
const SWISS_LATE = 60 * MINUTE

/** 裁判台 on the phone: the matches of the round or the stage that is played, with what both have told. */
export async function openJudgeDesk(
  { competitionId }: Input<'competitions.judge'>,
  { store }: PersonContext
): Promise<Output<'competitions.judge'>> {
  const played = await readPlayed(store, competitionId)
  const { competition, rounds, entrants } = played
  const seen = seenAtDesk(entrants)
  const open = new Set(rounds.filter(({ state }) => state === 'published').map(({ id }) => id))
  const rows = currentMatches(played)
    .filter(({ roundId, state }) => open.has(roundId) && state !== 'void')
    .map((match) => toRow(match, played, seen))
  return done({
    competition: toCard(competition, rounds),
    ...(!isSwiss(competition) && { bestOf: competition.bestOf, ...(competition.teams && { ofTeams: true as const }) }),
    cardKinds: cardsOf(toCard(competition, rounds)),
    rows: rows.sort((one, other) => (one.number ?? one.table) - (other.number ?? other.table)),
  })
}

function toRow(match: Match, { competition }: Played, seen: ReturnType<typeof seenAtDesk>): JudgeRow {
  const { id, table, rev, reports, state, result, games, retired, number, startsAt, calledAt, at, round } = match
  const lasts = isSwiss(competition) ? SWISS_LATE : 2 * competition.minutes * MINUTE
  return {
    ...{ id, table, rev, reports, state, first: seen(match.first), second: seen(match.second) },
    ...(number !== undefined && { number }),
    ...(result && { result }),
    ...(games && { games }),
    ...(retired && { retired }),
    ...(calledAt !== undefined && { calledAt }),
    ...shownCards(match),
    ...scoreOf(match, competition),
    stage: number === undefined ? `第 ${round} 轮` : stageName(match),
    lateAt: (startsAt ?? at) + lasts,
  }
}

/** What the rubbers of two teams have come to. */
function scoreOf({ play, result }: Match, competition: Competition): Pick<JudgeRow, 'score' | 'isSealed'> {
  if (isSwiss(competition) || !competition.teams || result?.endsWith('f')) return {}
  if (play?.openedAt === undefined) return { isSealed: true }
  const scored = scoreTeams(play, competition.teams, competition.bestOf)
  return scored?.ok ? { score: scored.value.score } : {}
}
