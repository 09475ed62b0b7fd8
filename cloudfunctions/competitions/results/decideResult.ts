import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideMatch } from '#shared/competitions/play/decideMatch'
import { resultWords } from '#shared/competitions/play/resultWords'
import { done, refused } from '#shared/result'
import { changeMatch } from './changeMatch'
import { disputeTasks } from './disputeTasks'

/**
 * 记成绩、判定、更正. Whoever runs the round writes the result of a table; where somebody has told something else since the
 * desk looked, it looks again. Rounds that are published stay as they are.
 */
export async function decideResult(
  { matchId, result, rev, why }: Input<'competitions.decide'>,
  { store, person, line, now }: PersonContext
): Promise<Output<'competitions.decide'>> {
  const changed = await changeMatch(store, matchId, (match) => {
    const isSame = match.state === 'final' && match.result === result
    return match.rev === rev || isSame
      ? decideMatch(match, { result, why, by: person.name, now })
      : refused('changed_meanwhile' as const)
  })
  if (!changed.ok) return changed
  const { before, after, isChanged } = changed.value
  if (!isChanged) line.leaveOut()
  if (before.state === 'disputed') await disputeTasks.note(store, matchId)
  if (isChanged && before.state === 'final')
    await store.competitions.change({ _id: after.competitionId }, { rev: _.inc(1) })
  line.say({ remark: [resultWords[result], why].filter(Boolean).join('：') })
  return done({ rev: after.rev })
}
