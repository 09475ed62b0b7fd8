import type { Store } from '#server/store'
import { addTo, noReach, type Reach } from '#shared/pushes/reach'
import { type Aim, listRecipients } from './listRecipients'

/** The same people in the same way as the push would gather them, only counted. */
export async function measureReach(store: Store, aim: Aim, now: number): Promise<Reach> {
  const reach = noReach()
  const people = listRecipients(store, aim, now, () => {
    reach.had += 1
  })
  for await (const recipient of people) addTo(reach, recipient)
  return reach
}
