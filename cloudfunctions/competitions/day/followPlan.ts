import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { CompetitionRound } from '#shared/competitions/play/round'

/** Matches carry the table and the time of their plan along, for judges and calls; what is over keeps those it had. */
export async function followPlan({ matches }: Store, round: CompetitionRound): Promise<void> {
  const stored = await matches.listAll({ where: { roundId: round.id, state: _.neq('final') } })
  const byNumber = new Map(round.plan?.map((planned) => [planned.number, planned]))
  for (const { id, turn, number = 0, ...match } of stored) {
    const planned = turn === round.turn ? byNumber.get(number) : undefined
    if (!planned || (planned.table === match.table && planned.startsAt === match.startsAt)) continue
    const { table, startsAt } = planned
    await matches.change({ _id: id, state: _.neq('final') }, { table, startsAt })
  }
}
