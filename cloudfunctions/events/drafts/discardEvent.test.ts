import { unionOf } from '#shared/access/role'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking, NOON } from '../../testing/factories'
import type { StoredEvent } from '../storedEvent'

const chairOf = (unionId: string) => aPerson('Zhou', { roles: [{ kind: 'chair', of: unionOf(unionId) }] })

async function aDesk(over: Partial<StoredEvent>, person = anOfficer()) {
  const event = { ...anEvent(), unionId: 'noodle-union', state: 'draft' as const, ...over }
  const store = await aStore({ events: [event] })
  const as = (someone = person) => asking(store, someone)
  return {
    ...{ store, event },
    discard: (by = person) => atTheDoor('events.discard', { eventId: 'cup' }, as(by)),
    restore: (by = person) => atTheDoor('events.restore', { eventId: 'cup' }, as(by)),
  }
}

describe('a draft of an event', () => {
  test.each([
    ['an officer', anOfficer()],
    ['the chair of its union', chairOf('noodle-union')],
  ])('is thrown away by %s, and comes back as it was', async (_who, person) => {
    const { store, event, discard, restore } = await aDesk({}, person)
    expect(await discard()).toEqual({ ok: true, value: { discarded: true } })
    expect(await discard()).toEqual({ ok: true, value: { discarded: true } })
    expect(await store.events.count()).toBe(0)

    expect(await restore()).toEqual({ ok: true, value: { restored: true } })
    expect(await restore()).toEqual({ ok: true, value: { restored: true } })
    expect([await store.events.get('cup'), await store.discardedEvents.count()]).toEqual([event, 0])
    expect(await store.log.count()).toBe(2)
  })

  test('of another union is neither thrown away nor brought back', async () => {
    const { store, discard, restore } = await aDesk({})
    const stranger = chairOf('tea-union')
    await expect(discard(stranger)).rejects.toMatchObject({ fault: 'forbidden' })
    await discard()
    await expect(restore(stranger)).rejects.toMatchObject({ fault: 'forbidden' })
    expect(await store.events.count()).toBe(0)
  })

  const asked = { askedBy: 'p-Zhou', askedByName: 'Zhou', askedAt: NOON }

  test('that was sent back may go as well', async () => {
    const sentBack = { by: 'Lin', at: NOON, word: '改时间' }
    const { store, discard } = await aDesk({ review: { state: 'sent_back', asked, sentBack } })
    expect(await discard()).toMatchObject({ ok: true })
    expect(await store.events.count()).toBe(0)
  })

  test.each<[string, Partial<StoredEvent>]>([
    ['waits for an officer', { review: { state: 'asked', asked } }],
    ['is out', { state: 'published' }],
    ['was cancelled', { state: 'cancelled' }],
  ])('stays when it %s', async (_why, over) => {
    const { store, discard } = await aDesk(over)
    expect(await discard()).toEqual({ ok: false, reason: 'not_draft' })
    expect([await store.events.count(), await store.discardedEvents.count()]).toEqual([1, 0])
  })
})
