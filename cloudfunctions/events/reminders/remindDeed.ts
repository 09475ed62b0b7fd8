import type { Deed } from '#server/agenda'
import { _ } from '#server/store/command'
import { dueReminders, nextReminder, remindersOf } from '#shared/events/reminders/reminders'
import { newEventPush } from '#shared/pushes/newEventPush'
import { leavePush } from '../../delivery/feature'

/**
 * 活动提醒. Leaves word for those who have a place when it is time; the same reminder is the same push, however often it is
 * looked at. A cancelled event reminds nobody, one that is moved reminds anew.
 */
export const remindDeed: Deed = {
  async run({ store, clock }, eventId) {
    const now = clock()
    const event = await store.events.find(eventId)
    if (event?.state !== 'published') return undefined
    for (const { at: _at, ...reminder } of dueReminders(event, now)) {
      const turn = `${reminder.stage}-${reminder.session ?? 'c'}-${reminder.startsAt}`
      await leavePush(store, newEventPush({ kind: 'event_reminder', event, turn, reminder }, now))
    }
    const next = nextReminder(event, now)
    if (next === undefined) await store.events.change({ _id: eventId }, { remindedAll: event.startsAt })
    return next
  },
  all: async ({ events }) => {
    const ahead = await events.listAll({
      where: { state: 'published', recordedAt: _.exists(false) },
      fields: ['startsAt', 'sessions', 'capacity', 'changedAt', 'remindedAll'],
    })
    return ahead.flatMap(({ id, remindedAll, ...event }) => {
      const first = remindersOf(event).find(({ at }) => at > event.changedAt)
      return first && remindedAll !== event.startsAt ? { subject: id, at: first.at } : []
    })
  },
}
