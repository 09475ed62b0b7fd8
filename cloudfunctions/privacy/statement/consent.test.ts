import type { Store } from '#server/store'
import type { Agreed } from '#shared/privacy/consent'
import { STATEMENT_VERSION } from '#shared/privacy/statementVersion'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, aPerson, asking, NOON } from '../../testing/factories'
import { whoIsIn } from '../../testing/places/whoIsIn'

async function aRoom(agreed?: Agreed) {
  const person = aPerson('Li', agreed && { agreed })
  const store = await aStore({ events: [anEvent()], members: [aMember('Li')], people: [person] })
  return { store, as: () => asNow(store) }
}

/** Li as stored by now, with a client that can ask for consent. */
async function asNow(store: Store, asksConsent = true) {
  return { ...asking(store, await store.people.get('p-Li')), asksConsent }
}

const register = async (store: Store, asksConsent = true) =>
  atTheDoor('events.register', { eventId: 'cup', answers: {} }, await asNow(store, asksConsent))

describe('consent', () => {
  test('is asked for where data is first collected, and not for reading', async () => {
    const { store, as } = await aRoom()
    expect(await register(store)).toEqual({ ok: false, reason: 'consent_needed' })
    expect(await atTheDoor('comments.write', comment, await as())).toEqual({ ok: false, reason: 'consent_needed' })
    expect(await atTheDoor('membership.bind', claim, await as())).toEqual({ ok: false, reason: 'consent_needed' })
    expect(whoIsIn(await store.places.get('cup')).held).toEqual([])
    for (const read of ['news.list', 'directory.summary', 'me.get'] as const)
      expect(await atTheDoor(read, {}, await as())).toMatchObject({ ok: true })
  })

  test('is written down with version, time and place, once', async () => {
    const { store, as } = await aRoom()
    const yes = { version: STATEMENT_VERSION, where: 'events.register' } as const
    expect(await atTheDoor('privacy.agree', yes, await as())).toMatchObject({ ok: true })
    await atTheDoor('privacy.agree', yes, await as())
    expect(await store.consents.listAll()).toMatchObject([
      { personId: 'p-Li', kind: 'given', version: STATEMENT_VERSION, at: NOON, where: 'events.register' },
    ])
    expect(await register(store)).toMatchObject({ ok: true })
  })

  test('to a version of before a material change is asked for again', async () => {
    const { store, as } = await aRoom({ version: 0, at: NOON })
    expect(await register(store)).toEqual({ ok: false, reason: 'consent_outdated' })
    const outdated = { version: STATEMENT_VERSION + 1, where: 'events.register' } as const
    expect(await atTheDoor('privacy.agree', outdated, await as())).toEqual({ ok: false, reason: 'consent_outdated' })
    await atTheDoor('privacy.agree', { ...outdated, version: STATEMENT_VERSION }, await as())
    expect(await register(store)).toMatchObject({ ok: true })
  })

  test('of a client that cannot ask for it is not waited for', async () => {
    const { store } = await aRoom()
    expect(await register(store, false)).toMatchObject({ ok: true })
  })

  test('that is taken back is asked for again, and what was signed up for stays', async () => {
    const { store, as } = await aRoom({ version: STATEMENT_VERSION, at: NOON })
    await register(store)
    await atTheDoor('privacy.withdraw', {}, await as())
    await atTheDoor('privacy.withdraw', {}, await as())
    expect((await store.consents.listAll()).map(({ kind }) => kind)).toEqual(['withdrawn'])
    expect(whoIsIn(await store.places.get('cup')).held).toHaveLength(1)
    expect(await atTheDoor('comments.write', comment, await as())).toEqual({ ok: false, reason: 'consent_needed' })
  })

  test('that is taken back holds for a client that cannot ask, until it is given again', async () => {
    const { store, as } = await aRoom({ version: STATEMENT_VERSION, at: NOON })
    await atTheDoor('privacy.withdraw', {}, await as())
    expect(await register(store, false)).toEqual({ ok: false, reason: 'consent_needed' })
    await atTheDoor('privacy.agree', { version: STATEMENT_VERSION, where: 'statement' }, await as())
    expect((await store.people.get('p-Li')).tookBackAt).toBeUndefined()
    expect(await register(store, false)).toMatchObject({ ok: true })
  })
})

const comment = { articleId: 'a1', newKey: '0123456789abcdef', text: '写得清楚' }
const claim = { name: '李示例', enterpriseId: 'noodle-house', phone: { from: 'typed' as const, number: '19900000001' } }
