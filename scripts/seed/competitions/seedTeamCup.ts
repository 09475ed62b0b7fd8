import type { Entrant, TableTennisCompetition, TeamPlayer } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import { playStages } from '#shared/competitions/stages/playStages'
import { resultByGames } from '#shared/competitions/stages/readGames'
import { seatMatches } from '#shared/competitions/stages/seatMatches'
import { toStagesInput } from '#shared/competitions/stages/toStagesInput'
import type { Side } from '#shared/competitions/swiss/sides'
import { enterRubber } from '#shared/competitions/teams/enterRubber'
import { closesAtOf, handIn } from '#shared/competitions/teams/handIn'
import type { UnionEvent } from '#shared/events/event'
import { draftStage } from '../../../cloudfunctions/competitions/stages/draftStage'
import type { StoredRegistration } from '../../../cloudfunctions/events/storedRegistration'
import type { Dice } from '../dice'
import type { Season } from '../events/seedEvents'
import { pointsOf } from './playedGames'
import type { PearlRows } from './seedPearl'

const EVENT = 'event-team-day'
const COMPETITION = 'c00000000000ec01'
const TEAMS = 4
const MINUTE = 60_000
const JUDGE = '裁判（示例）'
/** Rubbers of each match, in games, as far as they are played; one of the first was corrected. */
const PLAYED: [number, number][][] = [
  [
    [3, 1],
    [2, 3],
    [3, 0],
    [1, 3],
    [3, 2],
  ],
  [
    [3, 0],
    [3, 2],
    [1, 3],
    [3, 1],
  ],
  [
    [0, 3],
    [2, 3],
    [1, 3],
  ],
  [
    [3, 2],
    [1, 3],
  ],
]
/** The match in which one line-up is in, and the other is waited for. */
const HALF_SEALED = 5

/** “红墙杯”团体邀请赛: three matches are over, one is played, one waits for a line-up and the last for both. */
export function seedTeamCup(
  { events, places, registrations }: Season,
  firms: { id: string; name: string }[],
  dice: Dice
): PearlRows {
  const event = events.find(({ id }) => id === EVENT)
  const book = places.find(({ id }) => id === EVENT)
  const rows: PearlRows = { competitions: [], entrants: [], rounds: [], matches: [] }
  if (!event || !book) return rows
  const mates = registrations.filter(({ eventId, status }) => eventId === EVENT && status === 'confirmed')
  const keys = dice.shuffle([...new Set(mates.flatMap(({ team }) => team ?? []))].sort())
  const competition = rulesOf(event)
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  rows.competitions.push(competition)
  rows.entrants.push(
    ...keys.map((key, at) => {
      const captain = book.turns[key]?.team?.captain
      const own = mates.filter(({ team }) => team === key)
      const ordered = [...own.filter(isOf(captain)), ...own.filter((mate) => !isOf(captain)(mate))]
      return entrantOf(key, at + 1, ordered, names)
    })
  )
  playRound(rows, competition, event.startsAt)
  return rows
}

function isOf(captain: string | undefined) {
  return ({ memberId }: StoredRegistration) => memberId === captain
}

function rulesOf({ id: eventId, startsAt }: UnionEvent): TableTennisCompetition {
  return {
    ...{ id: COMPETITION, eventId, name: '“红墙杯”乒乓球团体邀请赛', kind: 'roundRobin', roundsTotal: 1, bestOf: 5 },
    ...{ groups: 1, qualifiers: 1, placement: 2, tables: 2, minutes: 100, restMinutes: 0, drawSeed: 20_261_130 },
    ...{ teams: { order: 'swaythling' }, numbers: TEAMS, rev: 2, at: startsAt - 60 * MINUTE },
  }
}

function entrantOf(key: string, no: number, mates: StoredRegistration[], names: Map<string, string>): Entrant {
  const [captain] = mates
  const roster = mates.map(({ memberId, personId, name }, at): TeamPlayer => ({ no: at + 1, memberId, personId, name }))
  return {
    ...{ id: `${COMPETITION}-${key}`, competitionId: COMPETITION, no, memberId: captain?.memberId ?? '' },
    ...{
      personId: captain?.personId ?? '',
      name: `${captain?.name}队`,
      unit: names.get(captain?.enterpriseId ?? '') ?? '',
    },
    ...{
      status: 'in',
      joinedRound: 1,
      absentIn: [],
      team: { key, roster },
      people: roster.map(({ personId }) => personId),
    },
  }
}

/** Draws the round robin as the desk would, and plays what is to be played of it. */
function playRound(rows: PearlRows, competition: TableTennisCompetition, startsAt: number): void {
  const stored = { ...rows, competition }
  const draft = draftStage(stored, { startsAt, now: startsAt - 60 * MINUTE })
  if (!draft.ok) throw new Error(draft.about)
  const round: CompetitionRound = {
    ...{ id: roundIdOf(COMPETITION, 1), competitionId: COMPETITION, no: 1, state: 'published', turn: 1, madeFrom: 2 },
    ...{ ...draft.value, publishedAt: startsAt - 50 * MINUTE },
  }
  rows.rounds.push(round)
  const stages = playStages(toStagesInput(stored))
  if (!stages.ok) throw new Error(stages.text)
  const { missing } = seatMatches(round, [], stages.value, startsAt - 50 * MINUTE)
  rows.matches.push(...missing.map(played))
}

function played(match: Match): Match {
  const { number = 0 } = match
  const rubbers = PLAYED[number - 1]
  if (number === HALF_SEALED) return handed(match, 'first', [2, 1, 3])
  if (!rubbers) return match
  const open = handed(handed(match, 'first', [1, 2, 3]), 'second', [2, 1, 4])
  const entered = rubbers.reduce((before, games, at) => withRubber(before, at + 1, games), open)
  return number === 2 ? withRubber(withRubber(entered, 4, [2, 3], '记分单写反了'), 4, [3, 1], '双方改口') : entered
}

function handed(match: Match, side: Side, players: number[]): Match {
  const before = match.play?.lineups.first ? 70 : 75
  const changed = handIn(match, { side, lineup: { players, at: closesAtOf(match) - before * MINUTE } })
  if (!changed.ok) throw new Error(changed.reason)
  return { ...changed.value, rev: match.rev + 1 }
}

function withRubber(match: Match, no: number, inGames: [number, number], why?: string): Match {
  const games = pointsOf({ number: (match.number ?? 1) * 5 + no }, inGames)
  const now = (match.startsAt ?? match.at) + 10 * no * MINUTE + (why ? 3 * MINUTE : 0)
  const rubber = { no, result: resultByGames(games), games }
  const changed = enterRubber(match, { rubber, rules: { order: 'swaythling' }, bestOf: 5, by: JUDGE, why, now })
  if (!changed.ok) throw new Error(`${changed.reason} ${changed.about ?? ''}`)
  return { ...changed.value, rev: match.rev + 1 }
}
