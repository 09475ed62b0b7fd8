import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Match } from '#shared/competitions/play/match'
import { enterRubber } from '#shared/competitions/teams/enterRubber'
import { faultOfRubber } from '#shared/competitions/teams/faultOfRubber'
import { scoreTeams } from '#shared/competitions/teams/scoreTeams'
import { NOTHING_PLAYED } from '#shared/competitions/teams/teamPlay'
import { done, refused } from '#shared/result'
import { watchSilence } from '../judging/callJudge'
import { changesBetween } from '../stages/askWhatIf'
import { seatFollowers } from '../stages/seatStage'
import { changeTeamMatch } from './changeTeamMatch'
import { readTeamMatch, type TeamMatchRead } from './readTeamMatch'

type Told = Input<'competitions.enterRubber'>

/**
 * 记一盘、更正一盘. The score of the two teams, the order of the group and who goes on in the bracket follow from it; who
 * comes to a later match changes only as it was shown before.
 */
export async function enterResult(
  { accepts = [], ...told }: Told,
  { store, person, line, now }: PersonContext
): Promise<Output<'competitions.enterRubber'>> {
  const { matchId, why, no } = told
  const read = await readTeamMatch(store, matchId)
  if (!read) return refused('round_back')
  const { teams: rules, bestOf } = read.competition
  const fault = faultOfRubber(told, rules, bestOf)
  if (fault) return refused('score_impossible', fault)
  const enter = entering(read, told, { by: person.name, now })
  const looked = enter(read.match)
  const later = looked.ok ? await changesBetween(store, read.match, looked.value) : []
  if (later.some((change) => !accepts.includes(change.matchId))) return refused('changes_later')
  const wasFinal = read.match.state === 'final'
  const changed = await seatFollowers(store, read.match, now, () =>
    changeTeamMatch(store, read.match, (match) =>
      wasFinal && match.rev !== read.match.rev ? refused('changed_meanwhile' as const) : enter(match)
    )
  )
  if (!changed.ok) return changed
  const { after, isChanged } = changed.value
  await watchSilence(store, changed.value, now)
  if (!isChanged) line.leaveOut()
  if (isChanged && wasFinal) await store.competitions.change({ _id: after.competitionId }, { rev: _.inc(1) })
  const scored = scoreTeams(after.play ?? NOTHING_PLAYED, rules, bestOf)
  const score = scored?.ok ? scored.value.score : { first: 0, second: 0 }
  line.say({ remark: [`第 ${no} 盘，团体 ${score.first} : ${score.second}`, why].filter(Boolean).join('：') })
  return done({ score, isOver: after.state === 'final' })
}

/** 先看后果. What a corrected rubber would change in later matches. */
export async function askWhatIfRubber(
  { accepts: _accepts, ...told }: Told,
  { store }: PersonContext
): Promise<Output<'competitions.whatIfRubber'>> {
  const read = await readTeamMatch(store, told.matchId)
  if (!read || faultOfRubber(told, read.competition.teams, read.competition.bestOf)) return done([])
  const looked = entering(read, { why: '更正', ...told }, { by: '', now: 0 })(read.match)
  return done(looked.ok ? await changesBetween(store, read.match, looked.value) : [])
}

function entering(
  { competition }: TeamMatchRead,
  { matchId: _matchId, why, ...rubber }: Omit<Told, 'accepts'>,
  about: { by: string; now: number }
) {
  const { teams: rules, bestOf } = competition
  return (match: Match) => enterRubber(match, { rubber, rules, bestOf, why, ...about })
}
