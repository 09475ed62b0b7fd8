import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'

/**
 * 显示姓名，或者只显示号码. Whoever objects is 选手 n on every page, screen and sheet of the competition from the next look on;
 * whoever runs or judges it goes on reading the name. A team has a name of its own.
 */
export async function beNamed(
  { competitionId, isNamed }: Input<'competitions.beNamed'>,
  { store, person }: PersonContext
): Promise<Output<'competitions.beNamed'>> {
  const entrant = await store.entrants.findWhere({ competitionId, personId: person.id })
  if (!entrant || entrant.team) return refused('not_in_it')
  await store.entrants.change({ _id: entrant.id }, { unnamed: isNamed ? _.remove() : (true as const) })
  return done({ isNamed })
}
