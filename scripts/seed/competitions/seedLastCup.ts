import { type Certificate, certificateIdOf, NUMBER_SIGNS } from '#shared/certificates/certificate'
import type { SwissCompetition } from '#shared/competitions/play/competition'
import { matchesOf } from '#shared/competitions/play/match'
import { rankPlayed } from '../../../cloudfunctions/competitions/seeing/rankPlayed'
import type { Dice } from '../dice'
import { A_ROUND, entrantsOf, roundOf } from './cupRows'
import { playedMatch } from './playedMatch'
import type { PearlRows, seedPearl } from './seedPearl'

const EVENT = 'event-chess-4'
const COMPETITION = 'c00000000000ed01'
const ROUNDS = 5
const HONOURS = 3
const DAY = 86_400_000
/** Of those with an honour, whose first certificate had a mistake. */
const MISTAKEN = 2

type CupRows = PearlRows & { certificates: Certificate[] }

/** “明珠杯” of the year before: played to its end, with its certificates; one was withdrawn and issued anew. */
export function seedLastCup(...[{ events, registrations }, firms, dice]: Parameters<typeof seedPearl>): CupRows {
  const event = events.find(({ id }) => id === EVENT)
  const signedUp = registrations.filter(({ eventId }) => eventId === EVENT)
  if (!event || signedUp.length === 0)
    return { competitions: [], entrants: [], rounds: [], matches: [], certificates: [] }
  const competition: SwissCompetition = {
    ...{ id: COMPETITION, eventId: EVENT, name: '个人赛', kind: 'swiss', preset: 'rules2020', roundsTotal: ROUNDS },
    ...{ apartRounds: 0, absencesUntilOut: 2, drawSeed: 20_251_126, numbers: signedUp.length, rev: 2 },
    at: event.startsAt - A_ROUND,
  }
  const entrants = entrantsOf(COMPETITION, dice.shuffle(signedUp), firms)
  const strengths = new Map(entrants.map(({ no }) => [no, dice.below(100)]))
  const played = { competition, entrants, rounds: [], matches: [] } as Omit<PearlRows, 'competitions'> & {
    competition: SwissCompetition
  }
  for (let no = 1; no <= ROUNDS; no++) {
    const at = event.startsAt + (no - 1) * A_ROUND
    const round = roundOf(played, { no, at, isOver: true })
    played.matches.push(...matchesOf(round, at).map((match) => playedMatch(match, { strengths, dice, at })))
    played.rounds.push(round)
  }
  const issue = { title: event.title, issuer: event.organiser, playedAt: event.endsAt, dice }
  return { ...played, competitions: [competition], certificates: certificatesOf(played, issue) }
}

interface Issue {
  title: string
  issuer: string
  playedAt: number
  dice: Dice
}

function certificatesOf(
  played: Parameters<typeof rankPlayed>[0],
  { title, issuer, playedAt, dice }: Issue
): Certificate[] {
  const { standings } = rankPlayed(played)
  const year = new Date(playedAt).getUTCFullYear()
  const numberOf = () => {
    const signs = Array.from({ length: 8 }, () => NUMBER_SIGNS[dice.below(NUMBER_SIGNS.length)]).join('')
    return `HQ-${year}-${signs.slice(0, 4)}-${signs.slice(4)}`
  }
  return standings.flatMap(({ id, place }, index) => {
    const entrant = played.entrants.find(({ no }) => no === Number(id))
    if (!entrant) return []
    const { no, personId, name, unit } = entrant
    const isHonour = place <= HONOURS
    const first: Certificate = {
      ...{ id: certificateIdOf(COMPETITION, no, 1), number: numberOf(), competitionId: COMPETITION, no, turn: 1 },
      ...{ personId, name, unit, kind: isHonour ? 'honour' : 'part', ...(isHonour && { place }) },
      ...{ eventTitle: title, competitionName: played.competition.name, people: standings.length, playedAt, issuer },
      ...{ issuedAt: playedAt + DAY, issuedBy: '林示例', state: 'valid' },
    }
    if (index + 1 !== MISTAKEN) return [first]
    const at = playedAt + 2 * DAY
    const withdrawn = {
      state: 'withdrawn' as const,
      withdrawnAt: at,
      withdrawnBy: '林示例',
      reason: '单位写的是以前的',
    }
    const again = { id: certificateIdOf(COMPETITION, no, 2), number: numberOf(), turn: 2, issuedAt: at }
    return [
      { ...first, ...withdrawn },
      { ...first, ...again },
    ]
  })
}
