import type { Entrant } from '#shared/competitions/play/competition'
import type { Match } from '#shared/competitions/play/match'
import type { CompetitionCard, EntrantSeen } from '#shared/competitions/play/view'
import type { StagesStored } from '#shared/competitions/stages/toStagesInput'
import type { OwnStageMatch, OwnStages, StageMatchSeen, StagesView } from '#shared/competitions/stages/view'
import { otherSide } from '#shared/competitions/swiss/sides'
import { decidedOf } from '../seeing/decidedOf'
import { seenBy } from '../seeing/toSeen'
import { viewStages } from './viewStages'

interface Reader {
  me: Entrant
  readerId: string
  others: CompetitionCard[]
}

/** 我的比赛, by stages. Matches in which the reader sits, in the order of the day, and their group. */
export function ownStages(stored: StagesStored, { me, readerId, others }: Reader): OwnStages {
  const view = viewStages(stored)
  const toSeen = seenBy(stored.entrants)
  const byId = new Map(stored.matches.map((match) => [match.id, match]))
  const own = view.matches.filter(({ first, second }) => first === me.no || second === me.no)
  const at = view.groups.findIndex(({ rows }) => rows.some(({ no }) => no === me.no))
  const group = view.groups[at]
  const place = placeOf(view, me.no)
  return {
    ...{ competition: view.competition, rules: view.rules },
    me: {
      ...toSeen(me.no),
      ...(me.status === 'withdrawn' && { withdrawn: true as const }),
      ...(me.unnamed && { unnamed: true as const }),
      ...(me.team && !me.isPair && me.personId === readerId && { leads: true as const }),
    },
    matches: own
      .sort((one, other) => one.startsAt - other.startsAt)
      .flatMap((match) => toOwn(match, { me, stored: byId.get(match.id), toSeen })),
    ...(group && { group: { ...group, no: at, entrants: group.rows.map(({ no }) => toSeen(no)) } }),
    ...(place !== undefined && { place }),
    ...{ entrants: view.entrants.length, others },
  }
}

interface About {
  me: Entrant
  stored: Match | undefined
  toSeen: (no: number) => EntrantSeen
}

/** A match whose opponent is known; one that is not yet is named by the bracket alone. */
function toOwn({ first, second, state, ...match }: StageMatchSeen, { me, stored, toSeen }: About): OwnStageMatch[] {
  const side = first === me.no ? 'first' : 'second'
  const opponent = side === 'first' ? second : first
  if (opponent === null || state === 'waiting' || !stored) return []
  const { [side]: mine, [otherSide(side)]: theirs } = stored.reports
  return [
    {
      ...{ ...match, side, state, opponent: toSeen(opponent) },
      ...(stored.how && state === 'final' && { how: stored.how }),
      reports: { ...(mine && { mine }), ...(theirs && { opponent: theirs }) },
      ...decidedOf(stored),
    },
  ]
}

/** Place in the end: by the bracket, or of a round robin once it is over. */
function placeOf({ bracket, groups, rules }: StagesView, me: number): number | undefined {
  const [only] = groups
  if (rules.kind === 'roundRobin' && only && only.finished === only.total)
    return only.rows.find(({ no }) => no === me)?.place
  return bracket?.places.find(({ nos }) => nos.includes(me))?.place
}
