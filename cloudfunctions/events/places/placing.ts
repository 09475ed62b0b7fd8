import { randomBytes } from 'node:crypto'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { PlaceBook, Turn } from '#shared/events/placeBook'

/** A fresh holding of a place or of a position in the queue; its random name makes the message about it unique. */
export function newTurn(member: string, now: number): Turn {
  return { member, turn: randomBytes(6).toString('base64url'), at: now }
}

/** Takes a free place in one step, unless somebody waits for it, or this member holds one or was taken out. */
export async function takePlace({ places }: Store, eventId: string, turn: Turn): Promise<boolean> {
  const taken = await places.change(
    { ...openFor(eventId, turn), left: _.gt(0), 'waiting.0': _.exists(false) },
    { left: _.inc(-1), holders: _.push([turn]), rev: _.inc(1) }
  )
  return taken === 1
}

/** Joins the end of the queue in one step, only while there is no free place to take. */
export async function joinWaitlist({ places }: Store, eventId: string, turn: Turn): Promise<boolean> {
  const joined = await places.change(
    _.and([
      { ...openFor(eventId, turn), hasWaitlist: true, 'waiting.member': _.neq(turn.member) },
      _.or<PlaceBook>([{ left: _.lte(0) }, { 'waiting.0': _.exists(true) }]),
    ]),
    { waiting: _.push([turn]), rev: _.inc(1) }
  )
  return joined === 1
}

/**
 * Gives back a place, or a position in the queue; does nothing for somebody who has neither. Whoever comes up from the
 * queue between two looks, which happens once at most, is met in the next round.
 */
export async function leave({ places }: Store, eventId: string, member: string, now: number): Promise<void> {
  const event = { _id: eventId, startsAt: _.gt(now) }
  for (let round = 0; round < 2; round++) {
    const gaveBack = await places.change(
      { ...event, 'holders.member': member },
      { left: _.inc(1), holders: _.pull({ member }), rev: _.inc(1) }
    )
    if (gaveBack === 1) return
    const stoodBack = await places.change(
      { ...event, 'waiting.member': member },
      { waiting: _.pull({ member }), rev: _.inc(1) }
    )
    if (stoodBack === 1) return
  }
}

function openFor(eventId: string, { member, at }: Turn): FieldConditions<PlaceBook> {
  return {
    _id: eventId,
    status: 'open',
    opensAt: _.lte(at),
    closesAt: _.gt(at),
    'holders.member': _.neq(member),
    'removed.member': _.neq(member),
  }
}
