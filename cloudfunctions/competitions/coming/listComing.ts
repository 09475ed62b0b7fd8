import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Output } from '#shared/api'
import type { ComingMatch } from '#shared/competitions/coming/comingMatch'
import { type Entrant, isSwiss } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import { done } from '#shared/result'
import { entriesOf } from '../readPlayed'
import { seenBy } from '../seeing/toSeen'

/** Competitions of one person, and rounds and matches of those that are being played. */
const OWN = 50
const MANY = 100
const WAITS = ['open', 'reported', 'disputed'] as const

/** 接下来的比赛. Of rounds that are out and not closed, the tables of the caller that have no result yet; whoever is in none costs one look. */
export async function listComing(
  _input: object,
  { store, person }: PersonContext
): Promise<Output<'competitions.coming'>> {
  const own = (await entriesOf(store, person.id, OWN)).filter(({ status }) => status !== 'withdrawn')
  if (own.length === 0) return done([])
  const rounds = await store.rounds.list({
    where: { competitionId: _.in(own.map(({ competitionId }) => competitionId)), state: 'published' },
    ...{ limit: MANY, fields: ['competitionId'] },
  })
  if (rounds.length === 0) return done([])
  const matches = await matchesOf(
    store,
    rounds.map(({ id }) => id),
    own
  )
  return done(await named(store, matches, own))
}

/** Matches name their two by number, which is another one in each competition. */
async function matchesOf({ matches }: Store, roundIds: string[], own: Entrant[]): Promise<Match[]> {
  const open = { roundId: _.in(roundIds), state: _.in([...WAITS]) }
  const numbers = _.in([...new Set(own.map(({ no }) => no))])
  const [asFirst, asSecond] = await Promise.all([
    matches.list({ where: { ...open, first: numbers }, limit: MANY }),
    matches.list({ where: { ...open, second: numbers }, limit: MANY }),
  ])
  const isOwn = (match: Match, side: 'first' | 'second') =>
    own.some(({ competitionId, no }) => competitionId === match.competitionId && no === match[side])
  return [...asFirst.filter((match) => isOwn(match, 'first')), ...asSecond.filter((match) => isOwn(match, 'second'))]
}

async function named(store: Store, matches: Match[], own: Entrant[]): Promise<ComingMatch[]> {
  const [competitions, opponents] = await Promise.all([
    store.competitions.listByIds([...new Set(matches.map(({ competitionId }) => competitionId))]),
    store.entrants.list({
      where: {
        competitionId: _.in(matches.map(({ competitionId }) => competitionId)),
        no: _.in(matches.flatMap(({ first, second }) => [first, second])),
      },
      limit: MANY * 2,
    }),
  ])
  const byId = new Map(competitions.map((one) => [one.id, one]))
  return matches
    .map(({ id, competitionId, round, table, startsAt, first, second, state }): ComingMatch => {
      const competition = byId.get(competitionId)
      const isTeam = competition !== undefined && !isSwiss(competition) && competition.teams !== undefined
      const isFirst = own.some((entrant) => entrant.competitionId === competitionId && entrant.no === first)
      const seen = seenBy(opponents.filter((entrant) => entrant.competitionId === competitionId))
      return {
        ...{ id, competitionId, round, table, name: competition?.name ?? '', state: state as ComingMatch['state'] },
        ...{ opponent: seen(isFirst ? second : first), ...(startsAt && { startsAt }), ...(isTeam && { isTeam }) },
      }
    })
    .sort((one, other) => (one.startsAt ?? 0) - (other.startsAt ?? 0))
}
