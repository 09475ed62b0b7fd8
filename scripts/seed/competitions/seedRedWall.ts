import { type Entrant, entrantIdOf, type TableTennisCompetition } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import { playStages } from '#shared/competitions/stages/playStages'
import { seatMatches } from '#shared/competitions/stages/seatMatches'
import { toStagesInput } from '#shared/competitions/stages/toStagesInput'
import type { UnionEvent } from '#shared/events/event'
import { draftStage } from '../../../cloudfunctions/competitions/stages/draftStage'
import type { StoredRegistration } from '../../../cloudfunctions/events/storedRegistration'
import type { Dice } from '../dice'
import { gamesFor, toldGames, wonGames } from './playedGames'
import type { PearlRows } from './seedPearl'

const EVENT = 'event-pingpong'
const COMPETITION = 'c00000000000eb01'
const ENTRANTS = 16
const MINUTE = 60_000

interface Season {
  events: UnionEvent[]
  registrations: StoredRegistration[]
}

/** “红墙杯”男单甲组: four groups are over, in one of them three were equal; the quarter-finals are being played. */
export function seedRedWall(
  { events, registrations }: Season,
  firms: { id: string; name: string }[],
  dice: Dice
): PearlRows {
  const event = events.find(({ id }) => id === EVENT)
  const signedUp = registrations
    .filter(({ eventId, status }) => eventId === EVENT && status === 'confirmed')
    .sort((one, other) => (one.personId < other.personId ? -1 : 1))
  if (!event || signedUp.length < ENTRANTS) return { competitions: [], entrants: [], rounds: [], matches: [] }
  const competition = rulesOf(event)
  const entrants = entrantsOf(dice.shuffle(signedUp).slice(0, ENTRANTS), firms)
  const played: PearlRows = { competitions: [competition], entrants, rounds: [], matches: [] }
  const strengths = new Map(entrants.map(({ no }) => [no, dice.below(100)]))
  playStage(played, 1, event.startsAt, (match, group) =>
    wonGames(match, tiedGames(match, group) ?? gamesFor(match, strengths, dice))
  )
  playStage(played, 2, event.startsAt, (match) => stillPlayed(match, (one) => gamesFor(one, strengths, dice)))
  return played
}

/** Draws a stage as the desk would, seats everybody, and plays what is to be played of it. */
function playStage(
  rows: PearlRows,
  no: number,
  startsAt: number,
  play: (match: Match, group: number[]) => Match
): void {
  const [competition] = rows.competitions as TableTennisCompetition[]
  if (!competition) return
  const stored = { ...rows, competition }
  const draft = draftStage(stored, { startsAt, now: startsAt })
  if (!draft.ok) throw new Error(draft.about)
  const from = Math.min(...(draft.value.plan ?? []).map((planned) => planned.startsAt))
  const round: CompetitionRound = {
    ...{ id: roundIdOf(COMPETITION, no), competitionId: COMPETITION, no, state: 'published', turn: 1, madeFrom: 2 },
    ...{ ...draft.value, publishedAt: from - 10 * MINUTE },
  }
  rows.rounds.push(round)
  for (let seated = -1; seated !== 0; ) {
    const stages = playStages(toStagesInput(stored))
    if (!stages.ok) throw new Error(stages.text)
    const { missing } = seatMatches(round, rows.matches, stages.value, from)
    const groupOf = (match: Match) => round.groups?.[match.group ?? -1] ?? []
    rows.matches.push(...missing.map((match) => play(match, groupOf(match))))
    seated = missing.length
  }
  if (no === 1) Object.assign(round, { state: 'closed', closedAt: from + 160 * MINUTE })
}

/** In the first group the first beats the second, the second the third and the third the first: only games part them. */
function tiedGames(match: Match, group: number[]): [number, number] | undefined {
  if (match.group !== 0) return undefined
  const [first, second] = [group.indexOf(match.first), group.indexOf(match.second)]
  if (first === 3 || second === 3) return first === 3 ? [1, 3] : [3, 1]
  const isWon = (second - first + 3) % 3 === 1
  const lost = [0, 2, 1][isWon ? first : second] ?? 1
  return isWon ? [3, lost] : [lost, 3]
}

/** Of the quarter-finals two are over, one is told by one side, one is played; whoever is through waits. */
function stillPlayed(match: Match, gamesOf: (match: Match) => [number, number]): Match {
  if (match.bracket === '1-1' || match.bracket === '1-2') return wonGames(match, gamesOf(match))
  return match.bracket === '1-3' ? toldGames(match, 'first', [3, 1]) : match
}

function rulesOf({ id: eventId, startsAt }: UnionEvent): TableTennisCompetition {
  return {
    ...{ id: COMPETITION, eventId, name: '“红墙杯”乒乓球男子单打甲组', kind: 'groups', roundsTotal: 2 },
    ...{ bestOf: 5, groups: 4, qualifiers: 2, placement: 4, tables: 4, minutes: 25, restMinutes: 10 },
    ...{ drawSeed: 20_261_129, numbers: ENTRANTS, rev: 2, at: startsAt - 60 * MINUTE },
  }
}

function entrantsOf(drawn: StoredRegistration[], firms: { id: string; name: string }[]): Entrant[] {
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  return drawn.map(({ memberId, personId, name, enterpriseId }, index) => ({
    ...{ id: entrantIdOf(COMPETITION, memberId), competitionId: COMPETITION, no: index + 1, memberId, personId, name },
    ...{ unit: names.get(enterpriseId) ?? '', status: 'in', joinedRound: 1, absentIn: [] },
    ...(index < 4 && { seed: index + 1 }),
  }))
}
