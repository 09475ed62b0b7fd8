import type { Store } from '#server/store'
import type { DrawOutcome } from '#shared/events/lottery/view'
import { registrationId } from '#shared/events/registration'
import type { RegistrationStatus } from '#shared/events/registrationStatus'

/** What a draw came to for these members, by their registrations: whoever has none was not drawn. */
export async function findOutcomes({ registrations }: Store, eventId: string, members: string[]) {
  const rows = await registrations.listByIds(members.map((member) => registrationId(eventId, member)))
  const found = new Map(rows.map(({ memberId, status }) => [memberId, outcomeOf(status)]))
  return (member: string): DrawOutcome => found.get(member) ?? 'not_drawn'
}

function outcomeOf(status: RegistrationStatus): DrawOutcome {
  if (status === 'confirmed' || status === 'offered' || status === 'waitlisted') return status
  return 'given_back'
}
