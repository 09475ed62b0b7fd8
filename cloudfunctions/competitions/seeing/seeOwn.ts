import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Entrant } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import type { Played } from '#shared/competitions/play/played'
import { resultPoints } from '#shared/competitions/play/resultWords'
import { isOut } from '#shared/competitions/play/round'
import type { EntrantSeen, OwnMatch, OwnRound, StandingRow } from '#shared/competitions/play/view'
import { otherSide } from '#shared/competitions/swiss/sides'
import { done } from '#shared/result'
import { entriesOf, isByStages, isSwissPlayed, readPlayed } from '../readPlayed'
import { ownStages } from '../stages/ownStages'
import { decidedOf } from './decidedOf'
import { cardsOf } from './listCompetitions'
import { rankPlayed } from './rankPlayed'
import { currentMatches, rowsOf } from './seeStandings'
import { toCard } from './toCard'
import { seenBy } from './toSeen'

/** Competitions of one person, the latest of which are shown. */
const OWN = 50

/** 我的比赛. The one that was asked for, else the latest in which the reader is; null for somebody who is in none. */
export async function seeOwn(
  { competitionId }: Input<'competitions.mine'>,
  { store, person }: PersonContext
): Promise<Output<'competitions.mine'>> {
  const own = await entriesOf(store, person.id, OWN)
  const all = await store.competitions.listByIds(own.map((entrant) => entrant.competitionId))
  const [latest] = all.sort((one, other) => other.at - one.at)
  const chosen = all.find(({ id }) => id === competitionId) ?? latest
  const me = own.find((entrant) => entrant.competitionId === chosen?.id)
  if (!chosen || !me) return done(null)

  const [played, others] = await Promise.all([
    readPlayed(store, chosen.id),
    cardsOf(
      store,
      all.filter(({ id }) => id !== chosen.id)
    ),
  ])
  if (isByStages(played)) return done(ownStages(played, { me, readerId: person.id, others }))
  if (!isSwissPlayed(played)) throw new Error(chosen.id)
  const ranked = rankPlayed(played)
  const rows = rowsOf(played, ranked)
  const row = rows.find(({ no }) => no === me.no)
  const seen = seenBy(played.entrants)
  return done({
    competition: toCard(chosen, played.rounds),
    me: {
      ...seen(me.no),
      ...(me.status === 'withdrawn' && { withdrawn: true as const }),
      ...(me.unnamed && { unnamed: true as const }),
    },
    rounds: await roundsOf(store, { played, me, seen }),
    ...{ place: row?.place ?? 0, points: row?.points ?? 0, values: row?.values ?? [] },
    ...{ order: ranked.order, spread: spreadOf(rows), entrants: rows.length, others },
  })
}

interface Asked {
  played: Played
  me: Entrant
  seen: (no: number) => EntrantSeen
}

async function roundsOf(store: PersonContext['store'], { played, me, seen }: Asked): Promise<OwnRound[]> {
  const matches = currentMatches(played)
  const last = matches.filter((match) => isIn(match, me.no)).at(-1)
  const says = last ? await saysOf(store, last, me.no) : ''
  return played.rounds.filter(isOut).flatMap((round): OwnRound[] => {
    const match = matches.find((one) => one.roundId === round.id && isIn(one, me.no))
    if (match) {
      const own = toOwn(match, { me, matches, rounds: played.rounds, seen, say: match === last ? says : '' })
      const points = match.result ? resultPoints[match.result][own.side] : 0
      return [{ no: round.no, points, match: own }]
    }
    const lone = round.lone.find(({ no }) => no === me.no)
    return lone ? [{ no: round.no, points: lone.result === 'bye' ? 2 : 0, lone: lone.result }] : []
  })
}

function isIn({ first, second }: Match, no: number): boolean {
  return first === no || second === no
}

/** Why the reader meets this opponent, as it was said when the round was paired. */
async function saysOf({ rounds }: PersonContext['store'], match: Match, no: number): Promise<string> {
  const { pairs } = await rounds.get(match.roundId)
  const pair = pairs.find(({ table }) => table === match.table)
  return pair ? pair.say[pair.first === no ? 'first' : 'second'] : ''
}

interface Seen {
  me: Entrant
  matches: Match[]
  rounds: Played['rounds']
  seen: (no: number) => EntrantSeen
  say: string
}

function toOwn(match: Match, { me, matches, rounds, seen, say }: Seen): OwnMatch {
  const side = match.first === me.no ? 'first' : 'second'
  const opponent = side === 'first' ? match.second : match.first
  const before = (no: number) => pointsBefore({ no, round: match.round, matches, rounds })
  const { [side]: mine, [otherSide(side)]: theirs } = match.reports
  return {
    ...{ id: match.id, table: match.table, side, opponent: seen(opponent), say },
    points: { mine: before(me.no), opponent: before(opponent) },
    state: match.state === 'void' ? 'open' : match.state,
    ...(match.result && { result: match.result }),
    ...(match.how && { how: match.how }),
    reports: { ...(mine && { mine }), ...(theirs && { opponent: theirs }) },
    ...decidedOf(match),
  }
}

interface Before {
  no: number
  round: number
  matches: Match[]
  rounds: Played['rounds']
}

export function pointsBefore({ no, round, matches, rounds }: Before): number {
  const played = matches.filter((match) => match.round < round && isIn(match, no))
  const won = played.map(({ result, first }) => (result ? resultPoints[result][first === no ? 'first' : 'second'] : 0))
  const byes = rounds.filter(
    (one) => one.no < round && isOut(one) && one.lone.some((lone) => lone.no === no && lone.result === 'bye')
  )
  return won.reduce<number>((sum, points) => sum + points, 0) + 2 * byes.length
}

function spreadOf(rows: StandingRow[]): { points: number; entrants: number }[] {
  const counts = new Map<number, number>()
  for (const { points } of rows) counts.set(points, (counts.get(points) ?? 0) + 1)
  return [...counts].map(([points, entrants]) => ({ points, entrants })).sort((one, other) => one.points - other.points)
}
