import { type Meeting, pointsFor, RATING_WORDS, type RecordRow, type Showing } from '#shared/brands/record'
import { type Entrant, ownName } from '#shared/competitions/play/competition'
import type { Played } from '#shared/competitions/play/played'
import { resultPoints } from '#shared/competitions/play/resultWords'
import { SPORTS } from '#shared/competitions/rating/gamesOf'
import { shownRating } from '#shared/competitions/rating/ratePlayers'
import { currentMatches, orderOf } from '../../competitions/feature'
import { type Ratings, ratingsIn } from './ratingsIn'

/** A place in an edition from before this system. */
export interface PlaceBefore {
  personId: string
  place: number
  name: string
  unit: string
}

interface Records {
  played: readonly Played[]
  past: readonly PlaceBefore[]
}

/** 历届积分. Of those who show theirs: points by place, and games that were played; the best first. */
export function tallyRecords({ played, past }: Records, showings: readonly Showing[]): RecordRow[] {
  const ratings = ratingsIn(played)
  const rows = new Map<string, RecordRow>()
  for (const competition of played) {
    const { placed } = orderOf(competition)
    for (const entrant of placed) {
      const showing = showings.find(({ id }) => id === entrant.personId)
      if (!showing) continue
      const { key } = showing
      const before = rows.get(key)
      const { won, drawn, lost } = gamesOf(competition, entrant.no)
      const best = bestOf(before?.best, entrant.place)
      rows.set(key, {
        ...{ key, name: ownName(entrant), unit: entrant.unit },
        ...{ points: (before?.points ?? 0) + pointsFor(entrant.place), played: (before?.played ?? 0) + 1 },
        ...(best !== undefined && { best }),
        ...ratedAs(showing, ratings),
        ...{ won: (before?.won ?? 0) + won, drawn: (before?.drawn ?? 0) + drawn, lost: (before?.lost ?? 0) + lost },
      })
    }
  }
  for (const { personId, place, name, unit } of past) {
    const showing = showings.find(({ id }) => id === personId)
    if (!showing) continue
    const { key } = showing
    const before = rows.get(key) ?? { key, name, unit, points: 0, played: 0, won: 0, drawn: 0, lost: 0 }
    const best = bestOf(before.best, place) ?? place
    rows.set(key, { ...before, best, points: before.points + pointsFor(place), played: before.played + 1 })
  }
  return [...rows.values()].sort(
    (one, other) => other.points - one.points || (one.best ?? MANY) - (other.best ?? MANY) || other.won - one.won
  )
}

const MANY = 1000

/** The numbers of one who has agreed to words that name them. */
function ratedAs({ id, words }: Showing, ratings: Ratings): Pick<RecordRow, 'ratings'> {
  if (words < RATING_WORDS) return {}
  const shown = SPORTS.flatMap((sport) => {
    const rating = shownRating(ratings[sport].get(id))
    return rating === undefined ? [] : [{ sport, rating }]
  })
  return shown.length > 0 ? { ratings: shown } : {}
}

function bestOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other)
}

/** 交手记录 of one against everybody else who shows theirs. */
export function tallyMeetings(played: readonly Played[], showings: readonly Showing[], key: string): Meeting[] {
  const me = showings.find((showing) => showing.key === key)
  if (!me) return []
  const met = new Map<string, Meeting>()
  for (const competition of played) {
    const own = competition.entrants.find(({ personId }) => personId === me.id)
    if (!own) continue
    for (const { opponent, mine } of playedBy(competition, own.no)) {
      const other = competition.entrants.find(({ no }) => no === opponent)
      const theirs = showings.find(({ id }) => id === other?.personId)
      if (!other || !theirs) continue
      const before = met.get(theirs.key) ?? { key: theirs.key, won: 0, drawn: 0, lost: 0, name: '' }
      met.set(theirs.key, counted({ ...before, name: ownName(other) }, mine))
    }
  }
  return [...met.values()].sort((one, other) => gamesIn(other) - gamesIn(one))
}

type Count = Pick<RecordRow, 'won' | 'drawn' | 'lost'>

function gamesOf(played: Played, no: number): Count {
  const all = playedBy(played, no)
  return all.reduce<Count>((sum, { mine }) => counted(sum, mine), { won: 0, drawn: 0, lost: 0 })
}

function counted<Sum extends Count>(sum: Sum, points: number): Sum {
  if (points === 1) return { ...sum, drawn: sum.drawn + 1 }
  return points > 1 ? { ...sum, won: sum.won + 1 } : { ...sum, lost: sum.lost + 1 }
}

function gamesIn({ won, drawn, lost }: Count): number {
  return won + drawn + lost
}

/** Games that were really played, with the points of one side; a forfeit is none. */
function playedBy(played: Played, no: Entrant['no']): { opponent: number; mine: number }[] {
  return currentMatches(played).flatMap(({ first, second, result, state }) => {
    if (state !== 'final' || !result || result.endsWith('f') || (first !== no && second !== no)) return []
    const side = first === no ? 'first' : 'second'
    return { opponent: first === no ? second : first, mine: resultPoints[result][side] }
  })
}
