import type { MyRegistration } from '#shared/events/view'

/** The next thing to go to; a place in the queue counts, since one may be called. */
export function nextRegistration(registrations: MyRegistration[], now: number): MyRegistration | undefined {
  return comingRegistrations(registrations, now)[0]
}

export function comingRegistrations(registrations: MyRegistration[], now: number): MyRegistration[] {
  return registrations
    .filter(({ event, status }) => isLive(status) && event.phase !== 'cancelled' && event.endsAt > now)
    .sort((a, b) => a.event.startsAt - b.event.startsAt)
}

function isLive(status: MyRegistration['status']): boolean {
  return status === 'confirmed' || status === 'waitlisted'
}
