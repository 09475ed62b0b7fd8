import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { faultOfRubber } from '#shared/competitions/teams/faultOfRubber'
import { tellRubber } from '#shared/competitions/teams/tellRubber'
import { done, refused } from '#shared/result'
import { watchSilence } from '../judging/callJudge'
import { seatFollowers } from '../stages/seatStage'
import { changeTeamMatch } from './changeTeamMatch'
import { readTeamMatch } from './readTeamMatch'
import { tellsOf } from './tellsOf'

/** 报一盘. By whoever plays it, or the captain; the same of the other side enters it, and the score follows. */
export async function tellResult(
  { matchId, ...told }: Input<'competitions.tellRubber'>,
  { store, person, now }: PersonContext
): Promise<Output<'competitions.tellRubber'>> {
  const read = await readTeamMatch(store, matchId)
  if (!read) return refused('round_back')
  const { competition, match } = read
  if (match.play?.openedAt === undefined) return refused('lineups_sealed')
  const side = tellsOf(read, person.id)?.side
  const mine = tellsOf(read, person.id)?.played ?? []
  if (!side || !mine.includes(told.no)) return refused('not_your_rubber')
  const { teams: rules, bestOf } = competition
  const fault = faultOfRubber(told, rules, bestOf)
  if (fault) return refused('score_impossible', fault)
  const changed = await seatFollowers(store, match, now, () =>
    changeTeamMatch(store, match, (found) => tellRubber(found, { ...told, side, rules, bestOf, now }))
  )
  if (!changed.ok) return changed
  const { after } = changed.value
  await watchSilence(store, changed.value, now)
  return done({ isEntered: after.play?.rubbers.some(({ no }) => no === told.no) ?? false })
}
