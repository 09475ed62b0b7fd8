import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { entriesOf } from '../readPlayed'

/** Competitions of one person over the years, more than there ever are. */
const OWN = 200

/**
 * 显示姓名，或者只显示号码. Whoever objects is 选手 n on every page, screen and sheet of the competition from the next look on;
 * whoever runs or judges it goes on reading the name. A team has a name of its own; of a pair either may
 * say it for both.
 */
export async function beNamed(
  { competitionId, isNamed }: Input<'competitions.beNamed'>,
  { store, person }: PersonContext
): Promise<Output<'competitions.beNamed'>> {
  const entrant = (await entriesOf(store, person.id, OWN)).find((one) => one.competitionId === competitionId)
  if (!entrant || (entrant.team && !entrant.isPair)) return refused('not_in_it')
  await store.entrants.change({ _id: entrant.id }, { unnamed: isNamed ? _.remove() : (true as const) })
  return done({ isNamed })
}
