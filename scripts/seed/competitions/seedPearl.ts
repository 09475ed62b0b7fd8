import type { Competition, Entrant, SwissCompetition } from '#shared/competitions/play/competition'
import { type Match, matchesOf } from '#shared/competitions/play/match'
import type { CompetitionRound } from '#shared/competitions/play/round'
import type { UnionEvent } from '#shared/events/event'
import type { StoredRegistration } from '../../../cloudfunctions/events/storedRegistration'
import type { Dice } from '../dice'
import { A_ROUND, entrantsOf, roundOf } from './cupRows'
import { playedMatch, stillPlayed } from './playedMatch'

const EVENT = 'event-pearl'
const COMPETITION = 'c00000000000ea01'
const MINUTE = 60_000
const ROUNDS = 4
/** Of the entrants by their numbers, who goes home after three rounds: an odd number is left, and one has the bye. */
const LEAVES = 31
const FOUL_AT = 7

interface Season {
  events: UnionEvent[]
  registrations: StoredRegistration[]
}

interface Firm {
  id: string
  name: string
}

export interface PearlRows {
  competitions: Competition[]
  entrants: Entrant[]
  rounds: CompetitionRound[]
  matches: Match[]
}

/** “明珠杯”快棋赛: three rounds are over, the fourth is played; one has withdrawn, one has the bye, two do not agree. */
export function seedPearl({ events, registrations }: Season, firms: Firm[], dice: Dice): PearlRows {
  const event = events.find(({ id }) => id === EVENT)
  const signedUp = registrations.filter(({ eventId }) => eventId === EVENT)
  if (!event || signedUp.length === 0) return { competitions: [], entrants: [], rounds: [], matches: [] }
  const competition = rulesOf(event, signedUp.length)
  const entrants = entrantsOf(COMPETITION, dice.shuffle(signedUp), firms)
  const strengths = new Map(entrants.map(({ no }) => [no, dice.below(100)]))
  const rounds: CompetitionRound[] = []
  const matches: Match[] = []
  for (let no = 1; no <= ROUNDS; no++) {
    if (no === ROUNDS) leave(entrants)
    const at = event.startsAt + (no - 1) * A_ROUND
    const round = roundOf({ competition, entrants, rounds, matches }, { no, at, isOver: no < ROUNDS })
    const laid = matchesOf(round, at)
    const playing = { strengths, dice, at: at + 15 * MINUTE }
    matches.push(...laid.map((match) => (no < ROUNDS ? playedMatch(match, playing) : stillPlayed(match, playing))))
    rounds.push(round)
  }
  return { competitions: [competition], entrants, rounds, matches: matches.map(withFoul) }
}

/** A foul that a judge has written down at a table of the first round. */
function withFoul(match: Match): Match {
  if (match.round !== 1 || match.table !== FOUL_AT) return match
  const card = { key: '00000000000000f1', no: match.second, kind: 'foul' as const, note: '摸子不走', by: '陈示例' }
  return { ...match, cards: [{ ...card, at: match.at + 10 * MINUTE }] }
}

function rulesOf({ id: eventId, startsAt }: UnionEvent, numbers: number): SwissCompetition {
  return {
    ...{ id: COMPETITION, eventId, name: '“明珠杯”快棋个人赛', kind: 'swiss', preset: 'rules2020', roundsTotal: 7 },
    ...{ apartRounds: 3, absencesUntilOut: 2, drawSeed: 20_261_129, numbers, rev: 2, at: startsAt - A_ROUND },
  }
}

function leave(entrants: Entrant[]): void {
  const entrant = entrants[LEAVES - 1]
  if (entrant) entrants[LEAVES - 1] = { ...entrant, status: 'withdrawn', leftRound: ROUNDS - 1 }
}
