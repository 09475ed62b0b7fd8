import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { isOfTeams, isSwiss } from '#shared/competitions/play/competition'
import { SILENCE_MS } from '#shared/competitions/play/judging'
import type { Match } from '#shared/competitions/play/match'
import { reportMatch } from '#shared/competitions/play/reportMatch'
import { isOut } from '#shared/competitions/play/round'
import { faultOfTold } from '#shared/competitions/stages/checkTold'
import type { Side } from '#shared/competitions/swiss/sides'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { isIn } from '../readPlayed'
import { seatFollowers } from '../stages/seatStage'
import { changeMatch } from './changeMatch'
import { disputeTasks } from './disputeTasks'

/** 报成绩. One of the two players tells the result; the same again, or after a lost answer, changes nothing. */
export async function reportResult(
  { matchId, ...told }: Input<'competitions.report'>,
  { store, person, now }: PersonContext
): Promise<Output<'competitions.report'>> {
  const match = await store.matches.find(matchId)
  if (!match) return refused('round_back')
  const [side, round, fault] = await Promise.all([
    sideOf(store, match, person.id),
    store.rounds.find(match.roundId),
    faultOf(store, match, told),
  ])
  if (!side) return refused('not_your_match')
  if (!round || !isOut(round) || round.turn !== match.turn) return refused('round_back')
  if (fault) return refused('score_impossible', fault)
  const changed = await seatFollowers(store, match, now, () =>
    changeMatch(store, matchId, (found) => reportMatch(found, { side, ...told, now }))
  )
  if (!changed.ok) return changed
  const { before, after } = changed.value
  const called = before.calledAt !== undefined
  if (called || before.state === 'disputed' || after.state === 'disputed') await disputeTasks.note(store, matchId)
  if (after.state === 'reported' && before.state === 'open')
    await promiseWork(store, { name: 'competitions.silence', subject: matchId, at: now + SILENCE_MS, now })
  return after.state === 'void' ? refused('round_back') : done({ state: after.state })
}

/** What cannot be in a told result: games in table tennis, and none elsewhere. */
export async function faultOf(
  { competitions }: Store,
  { competitionId }: Match,
  told: Told
): Promise<string | undefined> {
  const competition = await competitions.get(competitionId)
  if (isOfTeams(competition))
    return told.result.endsWith('f') ? faultOfTold(told, 1) : '团体赛一盘一盘记成绩，请打开这一场来记。'
  if (!isSwiss(competition)) return faultOfTold(told, competition.bestOf)
  return told.games || told.retired ? '象棋只记胜负，不记局分。' : undefined
}

type Told = Parameters<typeof faultOfTold>[0]

async function sideOf({ entrants }: Store, match: Match, personId: string): Promise<Side | undefined> {
  const { competitionId, first } = match
  const own = await entrants.list({ where: isIn(personId), limit: OWN })
  const entrant = own.find((one) => one.competitionId === competitionId && [first, match.second].includes(one.no))
  return entrant && (entrant.no === first ? 'first' : 'second')
}

/** Competitions of one person over the years, more than there ever are. */
const OWN = 200
