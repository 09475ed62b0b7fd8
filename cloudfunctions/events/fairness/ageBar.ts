import type { PersonContext } from '#server/context'
import type { UnionEvent } from '#shared/events/event'
import { type AgeRefusal, decideAge } from '#shared/events/fairness/decideAge'
import type { Refused } from '#shared/result'
import { ownYearOf } from '../../family/feature'

/** Whoever asks for themselves. */
export type Asker = Pick<PersonContext, 'store' | 'sealing' | 'person' | 'now'>

/** 年龄. The refusal for the person who asks, by the year that they have said; where no age is asked nothing is opened. */
export async function findAgeBar(
  { store, sealing, person }: Asker,
  event: UnionEvent
): Promise<Refused<AgeRefusal> | undefined> {
  if (!event.only?.ages) return undefined
  const decision = decideAge(event, await ownYearOf({ store, sealing }, person.id))
  return decision.ok ? undefined : decision
}
