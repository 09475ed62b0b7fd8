import { _ } from '#server/store/command'
import { pageKey } from '#shared/page'
import { turnKey } from '../../events/places/turnKey'
import { registerForEvent } from '../../events/signUp/registerForEvent'
import { decideBinding } from '../../membership/decideBinding'
import { anOutbox } from '../../testing/anOutbox'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, asking, DAY, NOON } from '../../testing/factories'
import { aStreet, leaveNow, withBelongings } from '../../testing/leaving/aStreet'
import { sized } from '../../testing/places/sized'

const NAMES = ['Li', 'Wang']

describe('what is under way', () => {
  test('does not give a place back to whoever comes up from the queue in the same moment', async () => {
    const street = await aStreet()
    const { store } = street
    // Wang, who waits, leaves while Li withdraws: between the two looks of Wang's leaving Wang comes up.
    await street.leave('p-Wang')
    const { change } = store.places
    let isFirst = true
    store.places.change = async (where, changes) => {
      if (isFirst && `turns.${turnKey('m-Wang')}` in changes) {
        isFirst = false
        await atTheDoor('events.withdraw', { eventId: 'cup' }, await street.as('p-Li'))
        expect(await street.holders()).toEqual(['m-Wang'])
      }
      return change.call(store.places, where, changes)
    }
    await street.run()
    expect(isFirst).toBe(false)
    expect(await street.holders()).toEqual([])
    expect(await store.registrations.get('cup:m-Wang')).toMatchObject({ status: 'withdrawn' })
  })

  test('of their own taps is taken back a minute later', async () => {
    const street = await aStreet()
    const tap = asking(street.store, await street.person('p-Wang'))
    await street.leave('p-Wang')
    await street.run()
    await street.store.places.change({ _id: 'cup' }, sized(3, 2))
    answered(await registerForEvent({ eventId: 'cup', answers: {} }, tap))
    expect(await street.holders()).toContain('m-Wang')
    await street.pass(61_000)
    await street.run()
    expect(await street.holders()).not.toContain('m-Wang')
  })

  test('of messages and pushes does not reach their phone', async () => {
    const outbox = await anOutbox(NAMES)
    const { store, clock } = outbox
    for (const name of NAMES) await outbox.grant(name)
    for (const name of NAMES) await outbox.tell(name)
    await withBelongings({ store })
    await store.people.change({ _id: 'p-Li' }, { leaving: { askedAt: clock(), at: clock() + 7 * DAY } })
    await leaveNow(store, 'p-Li', clock)
    await outbox.deliver()

    expect(outbox.phone('Li')).toHaveLength(0)
    expect(outbox.phone('Wang')).toHaveLength(1)
    const { recipients } = await store.pushChunks.get('held')
    expect(recipients.map(({ reader, route }) => [reader, route])).toEqual([
      ['p-Li', 'inbox'],
      ['p-Wang', 'subscribe'],
    ])
    await outbox.weixin.close()
  })

  test('of an officer’s decision binds nobody who is leaving', async () => {
    const street = await aStreet()
    const { store } = street
    await store.people.change({ _id: 'p-Li' }, { member: _.remove() })
    await store.members.change({ _id: 'm-Li' }, { personId: _.remove() })
    await store.bindings.add({
      ...{ id: 'b1', personId: 'p-Li', name: 'Li', phone: '19900000001', enterpriseId: 'noodle-house' },
      ...{ enterpriseName: '面馆', state: 'waiting', askedAt: NOON, pageKey: pageKey(NOON, 'b1') },
    })
    const { change } = store.members
    store.members.change = async (where, changes) => {
      store.members.change = change
      await street.leave()
      return change.call(store.members, where, changes)
    }
    const decision = { kind: 'approve' as const, memberId: 'm-Li' }
    const outcome = await decideBinding({ requestId: 'b1', decision }, asking(store, anOfficer()))
    expect(outcome).toMatchObject({ ok: false })
    expect((await store.members.get('m-Li')).personId).toBeFalsy()
    await street.run()
    expect(await store.bindings.count({})).toBe(0)
  })
})
