import type { Step } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { ASKED_WITHIN_MS, askAt } from '#shared/feedback/askAt'
import { newEventPush } from '#shared/pushes/newEventPush'
import { leavePush } from '../delivery/feature'

const LOOKS_EVERY_MS = 3_600_000
const A_RUN = 50
const TURN = 'end'

/** 问到场的人. Once an event; one at which nobody was checked in asks nobody. */
export const askThoseWhoCame: Step = {
  every: LOOKS_EVERY_MS,
  run: async ({ store, clock }) => {
    const now = clock()
    const where = { state: 'published' as const, endsAt: _.gt(now - ASKED_WITHIN_MS).and(_.lte(now + LOOKS_EVERY_MS)) }
    const around = await store.events.list({ where, order: ['endsAt', 'asc'], limit: A_RUN })
    const due = around.filter(({ endsAt }) => askAt(endsAt) <= now)
    const ahead = around.map(({ endsAt }) => askAt(endsAt)).filter((at) => at > now)
    const next = ahead.length > 0 ? Math.min(...ahead) : undefined
    if (due.length === 0) return next
    const pushOf = new Map(
      due.map((event) => [event.id, newEventPush({ kind: 'event_feedback', event, turn: TURN }, now)])
    )
    const asked = new Set((await store.pushes.listByIds([...pushOf.values()].map(({ id }) => id))).map(({ id }) => id))
    for (const [eventId, push] of pushOf) {
      if (!asked.has(push.id) && (await hasVisitors(store, eventId))) await leavePush(store, push)
    }
    return next
  },
}

async function hasVisitors({ checkins }: Store, eventId: string): Promise<boolean> {
  return (await checkins.list({ where: { eventId, state: 'in' }, limit: 1, fields: ['at'] })).length > 0
}
