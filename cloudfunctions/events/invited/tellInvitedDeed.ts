import type { Deed } from '#server/agenda'
import { tellInvited } from './inviting'

/** 告诉受邀的人. After the event has gone out, and whenever somebody was added. Safe to repeat: one message a person. */
export const tellInvitedDeed: Deed = {
  async run({ store, clock }, eventId) {
    const event = await store.events.find(eventId)
    if (event) await tellInvited(store, event, clock())
    return undefined
  },
  all: async () => [],
}
