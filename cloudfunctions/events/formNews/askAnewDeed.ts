import type { Deed } from '#server/agenda'
import { sealingHere } from '#server/sealing/sealing'
import { _ } from '#server/store/command'
import { type AnsweredVersion, newlyAsked } from '#shared/events/form/news'
import { versionOf } from '#shared/events/form/version'
import { newEventPush } from '#shared/pushes/newEventPush'
import { leavePush } from '../../delivery/feature'
import { whoFills } from './whoFills'

/**
 * 请人补填. After another version of the form of an event went out, leaves one push for those of whom it asks something new;
 * the same version is the same push, however often it is looked at.
 */
export const askAnewDeed: Deed = {
  async run({ store, clock }, eventId) {
    const event = await store.events.find(eventId)
    const before = event?.formNews
    if (!event || before === undefined) return undefined
    const now = clock()
    const version = versionOf(event)
    if (event.state === 'published' && now < event.startsAt) {
      const asks = (filled: AnsweredVersion) => newlyAsked(event, filled, before).length > 0
      const members = await whoFills(store, sealingHere(), { eventId, asks })
      const news = { kind: 'event_form', event, turn: `v${version}`, formBefore: before } as const
      if (members.length > 0) await leavePush(store, newEventPush(news, now))
    }
    await store.events.change({ _id: eventId, formNews: before, 'form.version': version }, { formNews: _.remove() })
    return undefined
  },
  all: async ({ events }) => {
    const changed = await events.listAll({ where: { formNews: _.exists(true) }, fields: ['changedAt'] })
    return changed.map(({ id, changedAt }) => ({ subject: id, at: changedAt ?? 0 }))
  },
}
