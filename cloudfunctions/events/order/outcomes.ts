import type { Store } from '#server/store'
import type { OrderOutcome } from '#shared/events/order/view'
import { registrationId } from '#shared/events/registration'
import type { RegistrationStatus } from '#shared/events/registrationStatus'

/** What a draw came to for these members, by their registrations: whoever has none was not drawn. */
export async function findOutcomes({ registrations }: Store, eventId: string, members: string[]) {
  const rows = await registrations.listByIds(members.map((member) => registrationId(eventId, member)))
  const found = new Map(rows.map(({ memberId, status }) => [memberId, outcomeOf(status)]))
  return (member: string): OrderOutcome => found.get(member) ?? 'not_drawn'
}

function outcomeOf(status: RegistrationStatus): OrderOutcome {
  if (status === 'confirmed' || status === 'offered' || status === 'waitlisted') return status
  return 'given_back'
}
