import type { BusyMatch } from '../hall/busyMatch'
import { comersOf } from '../hall/comersOf'
import { bracketOf } from '../knockout/bracket'
import { isPlayable, type Occupant, playBracket } from '../knockout/playBracket'
import type { TableTennisCompetition } from '../play/competition'
import type { BracketLine, PlannedMatch } from '../play/round'
import { bergerRounds } from '../roundRobin/berger'
import { scheduleMatches } from './scheduleMatches'

interface Hall extends Pick<TableTennisCompetition, 'tables' | 'minutes' | 'restMinutes' | 'pauses'> {
  /** What other competitions play in the hall, and who plays for an entrant by their number. */
  busy?: readonly BusyMatch[]
  people?: (no: number) => readonly string[]
}

/** 小组赛程. Everybody against everybody by the Berger tables, all groups side by side, on the tables of the hall. */
export function planGroups(groups: number[][], { people = () => [], ...hall }: Hall, from: number): PlannedMatch[] {
  const games = groups
    .flatMap((group, index) =>
      group.length < 2
        ? []
        : bergerRounds(group.length).flatMap((round, at) =>
            round.map(({ first, second }) => ({
              ...{ round: at + 1, group: index, first: group[first - 1] ?? 0, second: group[second - 1] ?? 0 },
            }))
          )
    )
    .sort((one, other) => one.round - other.round || one.group - other.group)
    .map((game, index) => ({ number: index + 1, ...game }))
  const waiting = games.map(({ number, first, second }) => ({
    number,
    players: [first, second],
    after: [],
    people: [first, second].flatMap(people),
  }))
  return placed(games, scheduleMatches(waiting, { ...hall, from }))
}

interface HallOfBracket extends Hall, Pick<TableTennisCompetition, 'placement'> {
  comers?: ReturnType<typeof comersOf>
}

/** 淘汰赛程. Every match of the bracket that is to be played, whoever will come to it. */
export function planBracket(
  lines: (BracketLine | null)[],
  { placement, people = () => [], comers = comersOf({ lines, placement }), ...hall }: HallOfBracket,
  from: number
): PlannedMatch[] {
  const ids = lines.map((line, at) => (line === null ? null : `${at}`))
  const bracket = bracketOf(ids, placement)
  const open = [...playBracket(bracket, new Map()).values()].filter(
    ({ a, b }) => isPlayable({ a, b }) || [a, b].every((side: Occupant) => side !== 'nobody')
  )
  const numbers = new Map(open.map(({ match }, index) => [match.id, index + 1]))
  const games = open.map(({ match: { id, round, places } }) => ({
    ...{ number: numbers.get(id) ?? 0, round, bracket: id, places },
  }))
  const waiting = open.map(({ match }) => ({
    ...{ number: numbers.get(match.id) ?? 0, players: [], people: (comers.get(match.id) ?? []).flatMap(people) },
    after: [match.a, match.b].flatMap((source) => ('match' in source ? (numbers.get(source.match) ?? []) : [])),
  }))
  return placed(games, scheduleMatches(waiting, { ...hall, from }))
}

function placed<Game extends { number: number }>(
  games: Game[],
  places: { number: number; table: number; startsAt: number }[]
): (Game & { table: number; startsAt: number })[] {
  const byNumber = new Map(places.map((place) => [place.number, place]))
  return games.flatMap((game) => {
    const place = byNumber.get(game.number)
    return place ? [{ ...game, ...place }] : []
  })
}
