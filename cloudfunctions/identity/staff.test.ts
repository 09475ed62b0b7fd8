import { aFederation } from '../testing/aFederation'
import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { aPerson } from '../testing/factories'
import { dismissStaff } from './dismissStaff'
import { listStaff } from './listStaff'

describe('the people of the desk', () => {
  test('are listed, and whoever is dismissed is out on every device at once', async () => {
    const { invite, take, desk, who } = await aFederation()
    const { token } = answered(await take(await invite()))
    const [, officer] = answered(await listStaff({}, desk))
    expect(officer).toMatchObject({ name: '郑示例', roles: [{ kind: 'officer' }], sessions: 1 })

    await dismissStaff({ personId: officer?.id ?? '' }, desk)
    expect(await who(token)).toBeUndefined()
    expect(answered(await listStaff({}, desk)).map(({ name }) => name)).toEqual(['Hao'])
  })

  test('keep one who leads, also when two dismiss each other at once', async () => {
    const { desk, store } = await aFederation()
    expect(await dismissStaff({ personId: 'p-Hao' }, desk)).toEqual({ ok: false, reason: 'last_of_federation' })
    await store.people.add(aPerson('Qin', { roles: [{ kind: 'federation' }] }))
    await Promise.all(['p-Hao', 'p-Qin'].map((personId) => dismissStaff({ personId }, desk)))
    expect(await store.people.count({ 'roles.kind': 'federation' })).toBeGreaterThan(0)
  })
})

describe('a dismissal that is asked for twice', () => {
  test('is one deed in the log', async () => {
    const { desk, store } = await aFederation()
    await store.people.add(aPerson('Qin', { roles: [{ kind: 'officer' }] }))
    for (const _again of [1, 2]) await atTheDoor('staff.dismiss', { personId: 'p-Qin' }, desk)
    expect(await store.log.count({ action: 'staff.dismiss' })).toBe(1)
  })

  test('does not take the last one’s post while the first is being undone', async () => {
    const { desk, store } = await aFederation()
    // The person as read just after the first call has taken the post, and before it gives it back.
    const get = async (id: string) => ({ ...(await store.people.get(id)), roles: [], sessions: [] })
    await dismissStaff({ personId: 'p-Hao' }, { ...desk, store: { ...store, people: { ...store.people, get } } })
    expect(await store.people.count({ 'roles.kind': 'federation' })).toBe(1)
  })
})
