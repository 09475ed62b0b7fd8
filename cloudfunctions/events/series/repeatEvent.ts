import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { dayText } from '#shared/beijingTime'
import { eventIdOf } from '#shared/events/event'
import { EVENT_FIELDS } from '#shared/events/eventFields'
import type { WrittenEvent } from '#shared/events/input'
import { wayOf } from '#shared/events/order/wayOf'
import type { MadeEvent } from '#shared/events/series/contract'
import { laterBy } from '#shared/events/series/laterBy'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'
import { publishEvent } from '../publishEvent'
import type { StoredEvent } from '../storedEvent'

/**
 * 照着办后几个月的. Each with every time, its form, notices and rules so many weeks later, and out at once; safe to repeat, since
 * each has its id from the key of the tap.
 */
export async function repeatEvent(
  { eventId, newKey, weeks }: Input<'events.repeat'>,
  context: PersonContext
): Promise<Output<'events.repeat'>> {
  const { store, now, line } = context
  const event = await store.events.get(eventId)
  if (event.state !== 'published') return refused(event.state === 'draft' ? 'not_published' : 'cancelled')
  if (wayOf(event)) return refused('series_by_order')
  const words = writtenOf(event)
  const all = weeks.map((ahead, index) => ({ id: idOf(newKey, ahead), ...laterBy(words, ahead, index + 1) }))
  if (all.some(({ closesAt }) => closesAt <= now)) return refused('series_past')
  const made: MadeEvent[] = []
  for (const { id, ...moved } of all) {
    const { unionId, organiser } = event
    const fresh = { state: 'draft' as const, createdAt: now, changedAt: now, pageKey: pageKey(now, id), rev: 1 }
    await store.events.add({ ...moved, ...fresh, id, unionId, organiser, series: eventId })
    const out = await publishEvent({ eventId: id }, context)
    if (!out.ok && out.reason !== 'already_published') {
      // What may not be said once may not be said in any month.
      await store.events.remove({ _id: id, state: 'draft', rev: 1 })
      return out.reason === 'cancelled' || out.reason === 'finished' ? refused('series_past') : refused(out.reason)
    }
    const waits = out.ok && 'waits' in out.value && out.value.waits
    made.push({ id, title: moved.title, startsAt: moved.startsAt, ...(waits && { waits: true }) })
  }
  line.say({ subject: eventId, remark: made.map(({ startsAt }) => dayText(startsAt, now)).join('、') })
  return done({ made })
}

/** 撤销. Those that nobody has touched go as a whole; the book is closed in the step that sees so, and whoever was quicker keeps the event. */
export async function unrepeatEvent(
  { eventId, made }: Input<'events.unrepeat'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'events.unrepeat'>> {
  const [gone, kept]: [string[], string[]] = [[], []]
  for (const id of made) {
    const event = await store.events.find(id)
    if (event && event.series !== eventId) continue
    if (event?.state === 'published')
      await store.places.change({ _id: id, rev: 0, status: 'open' }, { status: 'draft' })
    if (event && (event.state === 'cancelled' || (await store.places.count({ _id: id, status: 'open' })) > 0)) {
      kept.push(event.title)
      continue
    }
    if (event) {
      await store.discardedEvents.put({ id, event: { ...event, state: 'draft' }, by: person.name, at: now })
      await store.events.remove({ _id: id })
    }
    await store.places.remove({ _id: id, rev: 0, status: 'draft' })
    gone.push(id)
  }
  line.say({ remark: `${gone.length} 场${kept.length > 0 ? `，有人报名没撤的 ${kept.length} 场` : ''}` })
  return done({ gone, kept })
}

function idOf(newKey: string, weeks: number): string {
  return eventIdOf(createHash('sha256').update(`${newKey} ${weeks}`).digest('hex').slice(0, 16))
}

/** What an organiser writes of it; what was given out after this one is not of the next. */
function writtenOf(event: StoredEvent): WrittenEvent {
  const fields = EVENT_FIELDS.filter((field) => field in event && field !== 'takeaways')
  return Object.fromEntries(fields.map((field) => [field, event[field]])) as WrittenEvent
}
