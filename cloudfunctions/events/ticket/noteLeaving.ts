import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { registrationId } from '#shared/events/registration'
import type { LeavingReason } from '#shared/events/ticket/leaving'

interface Left {
  eventId: string
  member: string
  leaving: LeavingReason
}

/** Keeps with the sign-up why it was given back, once for each place; whoever is in again has not left. */
export async function noteLeaving({ registrations }: Store, { eventId, member, leaving }: Left): Promise<void> {
  const row = await registrations.find(registrationId(eventId, member))
  if (row?.status !== 'withdrawn') return
  const { id, turn } = row
  await registrations.change(
    { _id: id, status: 'withdrawn', turn, 'left.turn': _.nin([turn]) },
    { left: _.push([{ ...leaving, turn }]) }
  )
}
