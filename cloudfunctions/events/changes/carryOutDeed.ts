import type { Deed } from '#server/agenda'
import { _ } from '#server/store/command'
import { carryOut } from './carryOut'

/** Carries out a move or a cancellation that a crash left half done. */
export const carryOutDeed: Deed = {
  async run({ store, clock }, eventId) {
    const event = await store.events.find(eventId)
    if (event?.unfinished) await carryOut(store, eventId, clock())
    return undefined
  },
  all: async ({ events }) => {
    const unfinished = await events.listAll({ where: { 'unfinished.turn': _.exists(true) }, fields: ['changedAt'] })
    return unfinished.map(({ id, changedAt }) => ({ subject: id, at: changedAt ?? 0 }))
  },
}
