import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { faultOfTold } from '#shared/competitions/stages/checkTold'
import { enterRubber } from '#shared/competitions/teams/enterRubber'
import { scoreTeams } from '#shared/competitions/teams/scoreTeams'
import { NOTHING_PLAYED } from '#shared/competitions/teams/teamPlay'
import type { TeamRules } from '#shared/competitions/teams/teamRules'
import { done, refused } from '#shared/result'
import { changeTeamMatch } from './changeTeamMatch'
import { readTeamMatch } from './readTeamMatch'

type Told = Input<'competitions.enterRubber'>

/** 记一盘、更正一盘. The score of the two teams, and the order of the group, follow from it. */
export async function enterResult(
  { matchId, why, ...rubber }: Told,
  { store, person, line, now }: PersonContext
): Promise<Output<'competitions.enterRubber'>> {
  const read = await readTeamMatch(store, matchId)
  if (!read) return refused('round_back')
  const { teams: rules, bestOf } = read.competition
  const fault = faultOf(rubber, rules, bestOf)
  if (fault) return refused('score_impossible', fault)
  const wasFinal = read.match.state === 'final'
  const changed = await changeTeamMatch(store, matchId, (match) =>
    enterRubber(match, { rubber, rules, bestOf, why, by: person.name, now })
  )
  if (!changed.ok) return changed
  const { after, isChanged } = changed.value
  if (!isChanged) line.leaveOut()
  if (isChanged && wasFinal) await store.competitions.change({ _id: after.competitionId }, { rev: _.inc(1) })
  const scored = scoreTeams(after.play ?? NOTHING_PLAYED, rules, bestOf)
  const score = scored?.ok ? scored.value.score : { first: 0, second: 0 }
  line.say({ remark: [`第 ${rubber.no} 盘，团体 ${score.first} : ${score.second}`, why].filter(Boolean).join('：') })
  return done({ score, isOver: after.state === 'final' })
}

function faultOf(
  { result, games, retired }: Pick<Told, 'result' | 'games' | 'retired'>,
  rules: TeamRules,
  bestOf: number
): string | undefined {
  if (rules.order === 'boards') return games || retired ? '象棋只记胜负，不记局分。' : undefined
  if (result === '0-0f') return '一盘里双方都没到，请按这一场弃权来记。'
  return faultOfTold({ result, ...(games && { games }), ...(retired && { retired }) }, bestOf)
}
