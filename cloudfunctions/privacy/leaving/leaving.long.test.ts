import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { aPerson, asking, DAY, NOON } from '../../testing/factories'
import { aStreet, withBelongings } from '../../testing/leaving/aStreet'
import { whatWaits } from '../../testing/whatWaits'

describe('whoever leaves', () => {
  test('gives their place to the one who waits, and is not asked to pay with anything else for seven days', async () => {
    const street = await aStreet()
    expect(await street.leave()).toEqual({ askedAt: NOON, at: NOON + 7 * DAY })
    await street.run()
    expect(await street.holders()).toEqual(['m-Wang'])
    expect(await street.store.registrations.get('cup:m-Li')).toMatchObject({ status: 'withdrawn' })

    await street.pass(7 * DAY - 1)
    await street.run()
    expect(await street.person('p-Li')).toMatchObject({ name: 'Li', openId: 'Li@app', member: { id: 'm-Li' } })
    expect(await street.store.members.get('m-Li')).toMatchObject({ personId: 'p-Li' })
  })

  test('is gone after seven days, and nothing that stays says who it was', async () => {
    const street = await aStreet()
    const { store } = street
    await withBelongings(street)
    await street.leave()
    await street.run()
    await street.pass(7 * DAY)
    await street.run()

    expect(await store.people.get('p-Li')).toEqual({
      ...{ id: 'p-Li', name: '', roles: [], grants: {}, sessions: [], leftAt: NOON + 7 * DAY },
    })
    const row = await store.members.get('m-Li')
    expect([row.name, row.phone, row.personId]).toEqual(['Li', '19900000001', undefined])
    expect((await store.comments.listAll()).map(({ id, name, personId }) => [id, name, personId])).toEqual([
      ['c-shown', '已注销的用户', 'gone'],
    ])
    const shown = answered(await atTheDoor('comments.list', { articleId: 'a1' }, asking(store, aPerson('Wang'))))
    expect(shown.items).toMatchObject([{ name: '已注销的用户', unionName: '', isMine: false }])
    expect(await store.favourites.count({})).toBe(0)
    expect(await store.messages.count({ personId: 'p-Li' })).toBe(0)
    expect(await store.consents.count({})).toBe(0)
    expect(await street.contents()).not.toMatch(/Li@app|p-Li@app|花生过敏/)
    expect(await store.clearings.find('leavings')).toMatchObject({ removed: 1, removedAt: NOON + 7 * DAY })
    await whatWaits(store, NOON + 7 * DAY)
    await street.pass(120_000)
    await street.run()
    expect(await store.agenda.find('privacy.leave/p-Li')).toBeUndefined()
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])(
    'is gone in whole when the run that removes them dies after write %i',
    async (writes) => {
      jest.spyOn(console, 'error').mockImplementation(() => {})
      const street = await aStreet()
      await withBelongings(street)
      await street.leave()
      await street.run()
      await street.pass(7 * DAY)
      await survive(street.run(dyingAfter(writes, street.store)))
      await street.pass(120_000)
      await street.run()

      expect(await street.person('p-Li')).toMatchObject({ name: '', leftAt: expect.any(Number) })
      expect(await street.contents()).not.toMatch(/Li@app|花生过敏|李示例/)
      expect((await street.store.members.get('m-Li')).personId).toBeUndefined()
      jest.restoreAllMocks()
    }
  )

  test('cannot sign up, comment or be bound meanwhile, and reads on', async () => {
    const street = await aStreet()
    await street.leave()
    const leaver = await street.as('p-Li')
    const refusal = { ok: false, reason: 'leaving' }
    expect(await atTheDoor('events.register', { eventId: 'cup', answers: {} }, leaver)).toEqual(refusal)
    expect(await atTheDoor('membership.bind', binding, leaver)).toEqual(refusal)
    expect(await atTheDoor('invitations.take', { code: 'K7QM2DXP9ABC' }, leaver)).toEqual(refusal)
    expect(await atTheDoor('news.list', {}, leaver)).toMatchObject({ ok: true })
    expect(await atTheDoor('me.get', {}, leaver)).toMatchObject({ value: { leaving: { at: NOON + 7 * DAY } } })
  })

  test('with a post is told to hand it over first', async () => {
    const street = await aStreet()
    expect(await atTheDoor('privacy.leave', {}, await street.as('p-Lin'))).toEqual({ ok: false, reason: 'post_first' })
    expect((await street.person('p-Lin')).leaving).toBeUndefined()
  })

  test('and is given a post meanwhile, stays', async () => {
    const street = await aStreet()
    await street.leave()
    await street.run()
    await street.store.people.change({ _id: 'p-Li' }, { roles: [{ kind: 'officer' }] })
    await street.pass(7 * DAY)
    await street.run()
    expect(await street.person('p-Li')).toMatchObject({ name: 'Li', roles: [{ kind: 'officer' }] })
    expect((await street.person('p-Li')).leaving).toBeUndefined()
  })

  test('keeps the phone on which it was said signed in for the seven days, and no other', async () => {
    const street = await aStreet()
    const session = (id: string) => ({ id, hash: id, device: '', address: '', startedAt: 0, expiresAt: NOON + DAY })
    await street.store.people.change({ _id: 'p-Li' }, { sessions: [session('this'), session('other')] })
    await atTheDoor('privacy.leave', {}, { ...(await street.as('p-Li')), sessionId: 'this' })
    expect((await street.person('p-Li')).sessions).toEqual([{ ...session('this'), expiresAt: NOON + 7 * DAY }])
  })
})

const binding: Input<'membership.bind'> = {
  ...{ name: '李示例', enterpriseId: 'noodle-house', phone: { from: 'typed', number: '19900000001' } },
}
