import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { callBackMessages } from '#shared/competitions/play/callMessages'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { leaveMessages } from '../../delivery/feature'
import { listEntrants } from '../readPlayed'

/**
 * 收回一轮. Until its first result: open matches are closed first, so that whoever reports at this moment is either seen
 * here, or reads that the round was taken back.
 */
export async function takeBackRound(
  { competitionId, round: no, turn }: Input<'competitions.takeBack'>,
  { store, line, now }: PersonContext
): Promise<Output<'competitions.takeBack'>> {
  const id = roundIdOf(competitionId, no)
  const round = await store.rounds.find(id)
  if (round?.state === 'draft' && round.turn === turn + 1) {
    line.leaveOut()
    return done({ takenBack: true })
  }
  if (!round || round.turn !== turn || round.unlaid) return refused('round_not_out')
  await promiseWork(store, { name: 'competitions.lay', subject: id, now })
  if (round.state === 'published')
    await store.rounds.change({ _id: id, state: 'published', turn }, { state: 'undoing' })
  const undoing = await store.rounds.get(id)
  if (undoing.state !== 'undoing' || undoing.turn !== turn) return refused('round_not_out')
  line.say({ remark: `第 ${no} 轮` })
  return (await finishTakingBack(store, undoing, now)) ? done({ takenBack: true }) : refused('round_begun')
}

/** Takes a round back, or leaves it out where somebody has reported; false then. Safe to repeat. */
export async function finishTakingBack(store: Store, round: CompetitionRound, now: number): Promise<boolean> {
  const { id, turn, competitionId } = round
  const ofTurn = { roundId: id, turn }
  await store.matches.change(
    { ...ofTurn, state: 'open', 'play.rubbers.0': _.exists(false), 'play.told.0': _.exists(false) },
    { state: 'void', rev: _.inc(1) }
  )
  if (await store.matches.findWhere({ ...ofTurn, state: _.neq('void') })) {
    await store.matches.change({ ...ofTurn, state: 'void' }, { state: 'open', rev: _.inc(1) })
    await store.rounds.change({ _id: id, state: 'undoing', turn }, { state: 'published' })
    return false
  }
  const [competition, entrants, voided] = await Promise.all([
    store.competitions.get(competitionId),
    listEntrants(store, competitionId),
    round.lines ? store.matches.listAll({ where: ofTurn, fields: ['first', 'second'] }) : [],
  ])
  const seated = voided.flatMap(({ first, second }) => [first, second])
  await leaveMessages(store, callBackMessages({ competition, entrants, round, seated }, now), now)
  await store.rounds.change({ _id: id, state: 'undoing', turn }, { state: 'draft', turn: turn + 1 })
  await store.matches.remove({ ...ofTurn, state: 'void' })
  return true
}
