import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideMatch } from '#shared/competitions/play/decideMatch'
import type { Match } from '#shared/competitions/play/match'
import { resultWords } from '#shared/competitions/play/resultWords'
import { isSameTold } from '#shared/competitions/play/sameTold'
import { scoreWords } from '#shared/competitions/stages/stageNames'
import { done, refused } from '#shared/result'
import { changesAfter } from '../stages/askWhatIf'
import { seatFollowers } from '../stages/seatStage'
import { changeMatch } from './changeMatch'
import { disputeTasks } from './disputeTasks'
import { faultOf } from './reportResult'

/**
 * 记成绩、判定、更正. Whoever runs the round writes the result of a table; where somebody has told something else since the
 * desk looked, it looks again. Rounds that are published stay as they are; who comes to a later match of a bracket
 * changes only as it was shown before.
 */
export async function decideResult(
  { matchId, rev, why, accepts = [], ...told }: Input<'competitions.decide'>,
  { store, person, line, now }: PersonContext
): Promise<Output<'competitions.decide'>> {
  const match = await store.matches.get(matchId)
  const fault = await faultOf(store, match, told)
  if (fault) return refused('score_impossible', fault)
  const later = await changesAfter(store, match, told)
  if (later.some((change) => !accepts.includes(change.matchId))) return refused('changes_later')
  const decision = { ...told, why, by: person.name, now }
  const changed = await seatFollowers(store, match, now, () =>
    changeMatch(store, matchId, (found) => {
      const isSame = found.state === 'final' && isSameTold(found, told)
      return found.rev === rev || isSame ? decideMatch(found, decision) : refused('changed_meanwhile' as const)
    })
  )
  if (!changed.ok) return changed
  const { before, after, isChanged } = changed.value
  if (!isChanged) line.leaveOut()
  if (before.state === 'disputed' || before.calledAt !== undefined) await disputeTasks.note(store, matchId)
  if (isChanged && before.state === 'final')
    await store.competitions.change({ _id: after.competitionId }, { rev: _.inc(1) })
  line.say({ remark: [wordsOf(after), why].filter(Boolean).join('：') })
  return done({ rev: after.rev })
}

function wordsOf(match: Match): string {
  if (match.number !== undefined) return scoreWords(match)
  return match.result ? resultWords[match.result] : ''
}
