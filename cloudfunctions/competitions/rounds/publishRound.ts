import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type CompetitionRound, isOut, roundIdOf } from '#shared/competitions/play/round'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { clashesElsewhere } from '../stages/clashesElsewhere'
import { layRound } from './layRound'

const MET = '同一场馆里别的比赛刚排了同样的台或同样的人，请重新编排，再发布。'

/**
 * 发布一轮. In one step, however often it is tapped; then its matches are written and everybody is called to the table,
 * which the agenda does again where this is cut short.
 */
export async function publishRound(
  { competitionId, round: no, turn }: Input<'competitions.publish'>,
  { store, line, now }: PersonContext
): Promise<Output<'competitions.publish'>> {
  const id = roundIdOf(competitionId, no)
  const [round, competition] = await Promise.all([store.rounds.find(id), store.competitions.get(competitionId)])
  if (!round || round.turn !== turn) return refused('round_not_draft')
  if (round.state === 'draft' && round.madeFrom !== competition.rev) return refused('draft_outdated')
  const meetsOthers = async () => round.plan !== undefined && (await clashesElsewhere(store, competition, round))
  if (round.state === 'draft' && (await meetsOthers())) return refused('draft_outdated', MET)
  if (!isOut(round)) {
    await promiseWork(store, { name: 'competitions.lay', subject: id, now })
    await store.rounds.change(
      { _id: id, state: 'draft', turn, madeFrom: round.madeFrom },
      { state: 'published', publishedAt: now, unlaid: true }
    )
    // Two in the same moment do not see each other before: whoever sees the other now steps back, and nobody was called yet.
    if (await meetsOthers()) {
      const back = { state: 'draft', publishedAt: _.remove(), unlaid: _.remove() } as const
      await store.rounds.change({ _id: id, state: 'published', turn, publishedAt: now, unlaid: true }, back)
      return refused('draft_outdated', MET)
    }
  } else line.leaveOut()
  const after = await store.rounds.get(id)
  if (after.state !== 'published' || after.turn !== turn)
    return isOut(after) ? done(called(after)) : refused('draft_outdated')
  await layRound(store, after, now)
  line.say({ remark: `第 ${no} 轮` })
  return done(called(after))
}

function called({ pairs, lone, plan, groups, lines }: CompetitionRound) {
  if (plan) return { called: groups?.flat().length ?? lines?.filter((line) => line !== null).length ?? 0 }
  return { called: 2 * pairs.length + lone.length }
}
