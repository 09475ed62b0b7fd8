import { isCurrent } from '#shared/events/registrationStatus'
import type { MyRegistration } from '#shared/events/view'

/**
 * Registrations for coming events: what waits for an answer, then the next first; a position in the queue counts, as it
 * may become a place.
 */
export function comingRegistrations(registrations: MyRegistration[], now: number): MyRegistration[] {
  return registrations
    .filter((registration) => isComing(registration, now))
    .sort((a, b) => rank(a) - rank(b) || a.event.startsAt - b.event.startsAt)
}

function rank({ status }: MyRegistration): number {
  return status === 'offered' || status === 'handing' ? 0 : 1
}

/** Registrations that are over, withdrawn or cancelled, the latest event first. */
export function pastRegistrations(registrations: MyRegistration[], now: number): MyRegistration[] {
  return registrations
    .filter((registration) => !isComing(registration, now))
    .sort((a, b) => b.event.startsAt - a.event.startsAt)
}

function isComing({ event, status }: MyRegistration, now: number): boolean {
  const isIn = status === 'entered' || status === 'handing' || (status !== 'not_drawn' && isCurrent(status))
  return isIn && event.phase !== 'cancelled' && event.endsAt > now
}
