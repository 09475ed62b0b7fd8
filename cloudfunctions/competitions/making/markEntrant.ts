import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { MAX_ROUNDS } from '#shared/competitions/play/input'
import { isOut } from '#shared/competitions/play/round'
import { done } from '#shared/result'

const words = { withdrawn: '退赛', in: '恢复参赛', absent: '下一轮来不了', there: '下一轮能来' }

/** 退赛、缺一轮. Holds from the next round on; a game that is on the table is decided like any other. */
export async function markEntrant(
  { competitionId, no, as }: Input<'competitions.mark'>,
  { store, line }: PersonContext
): Promise<Output<'competitions.mark'>> {
  const entrant = await store.entrants.findWhere({ competitionId, no })
  if (!entrant) throw new RequestFault('not_found')
  const shown = await countShown(store, competitionId)
  const coming = shown + 1
  const { absentIn } = entrant
  const changes = {
    withdrawn: { status: 'withdrawn' as const, leftRound: entrant.leftRound ?? shown },
    in: { status: 'in' as const, leftRound: _.remove() },
    absent: { absentIn: [...absentIn.filter((round) => round !== coming), coming] },
    there: { absentIn: absentIn.filter((round) => round !== coming) },
  }[as]
  await store.entrants.change({ _id: entrant.id }, changes)
  await store.competitions.change({ _id: competitionId }, { rev: _.inc(1) })
  line.say({ remark: `${no} 号${words[as]}` })
  return done({ marked: true })
}

async function countShown({ rounds }: Store, competitionId: string): Promise<number> {
  const all = await rounds.list({ where: { competitionId }, limit: MAX_ROUNDS, fields: ['state'] })
  return all.filter(isOut).length
}
