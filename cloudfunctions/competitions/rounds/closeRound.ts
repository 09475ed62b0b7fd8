import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import { done, refused } from '#shared/result'
import { isBracketOver } from '../stages/isBracketOver'

/** 结束一轮. Once every table has a result, which it keeps from then on; only another one may take its place. */
export async function closeRound(
  { competitionId, round: no }: Input<'competitions.close'>,
  { store, line, now }: PersonContext
): Promise<Output<'competitions.close'>> {
  const id = roundIdOf(competitionId, no)
  const round = await store.rounds.find(id)
  line.say({ remark: `第 ${no} 轮` })
  if (round?.state === 'closed') {
    line.leaveOut()
    return done({ closed: true })
  }
  if (round?.state !== 'published') return refused('round_not_out')
  const { turn } = round
  if (!(await isFinished(store, round))) return refused('round_unfinished_yet')
  const closed = await store.rounds.change({ _id: id, state: 'published', turn }, { state: 'closed', closedAt: now })
  return closed === 1 ? done({ closed: true }) : refused('round_not_out')
}

async function isFinished(store: Store, round: CompetitionRound): Promise<boolean> {
  if (round.lines) return isBracketOver(store, round.competitionId)
  const finished = await store.matches.count({ roundId: round.id, turn: round.turn, state: 'final' })
  return finished >= (round.plan ?? round.pairs).length
}
