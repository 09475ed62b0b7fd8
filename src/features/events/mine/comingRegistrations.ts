import type { MyRegistration } from '#shared/events/view'

/** What I still go to, the next one first; a place in the queue counts, since one may be called. */
export function comingRegistrations(registrations: MyRegistration[], now: number): MyRegistration[] {
  return registrations
    .filter((registration) => isComing(registration, now))
    .sort((a, b) => a.event.startsAt - b.event.startsAt)
}

/** What is over, left or cancelled, the latest first. */
export function pastRegistrations(registrations: MyRegistration[], now: number): MyRegistration[] {
  return registrations
    .filter((registration) => !isComing(registration, now))
    .sort((a, b) => b.event.startsAt - a.event.startsAt)
}

function isComing({ event, status }: MyRegistration, now: number): boolean {
  const live = status === 'confirmed' || status === 'waitlisted'
  return live && event.phase !== 'cancelled' && event.endsAt > now
}
