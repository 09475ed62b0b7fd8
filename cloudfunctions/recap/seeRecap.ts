import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { gatherRecap } from './gatherRecap'

/** 活动总结, for whoever reads the list of the event: counts, and of persons the first of its competitions alone. */
export async function seeRecap(
  { eventId }: Input<'recap.see'>,
  { store, now }: PersonContext
): Promise<Output<'recap.see'>> {
  return done(await gatherRecap(store, eventId, now))
}
