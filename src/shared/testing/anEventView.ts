import type { UnionEvent } from '../events/event'
import { toEventCard } from '../events/toEventCard'
import type { EventView, MyRegistration } from '../events/view'
import { anEvent } from './anEvent'
import { DAY, NOON } from './noon'

type Changes = Partial<Omit<EventView, 'event'>> & { event?: Partial<UnionEvent> }

const open = { capacity: 100, left: 70, waiting: 0 }

/** View of an event in three days, open for everyone on the roster, with 30 of 100 places taken. */
export function anEventView({ event = {}, ...changes }: Changes = {}): EventView {
  return {
    event: anEvent({ capacity: open.capacity, openTo: { kind: 'members' }, ...event }),
    phase: 'open',
    count: open,
    colleagues: 0,
    openToNames: [],
    ...changes,
  }
}

/** A registration with a place in an event that begins then. */
export function aRegistration(startsAt: number, changes: Partial<MyRegistration> = {}): MyRegistration {
  const event = anEvent({ id: `e${startsAt}`, startsAt, endsAt: startsAt + DAY })
  return { event: toEventCard(event, open, NOON), status: 'confirmed', at: NOON, ...changes }
}
