import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { REPEAT_LASTS_MS } from '#shared/identity/invitation'
import { aFederation, SECRET } from '../../testing/aFederation'
import { answered } from '../../testing/answered'
import { aPerson, asking, NOON } from '../../testing/factories'
import { dismissStaff } from '../dismissStaff'
import { endSession } from '../endSession'
import { giveCode } from './giveCode'
import { inviteStaff } from './inviteStaff'
import { newInvitation } from './newInvitation'
import { takeInvitation } from './takeInvitation'

const OVER = { ok: false, reason: 'invitation_over' }
const federation = { roles: [{ kind: 'federation' as const }] }

/** A federation where 秦示例 leads too, and has codes to give. */
async function twoWhoLead() {
  const at = await aFederation()
  const qin = aPerson('Qin', federation)
  await at.store.people.add(qin)
  return {
    ...at,
    qin: asking(at.store, qin),
    dismiss: (personId: string) => dismissStaff({ personId }, at.desk),
    officers: () => at.store.people.count({ 'roles.kind': 'officer' }),
  }
}

describe('a used code after a dismissal', () => {
  test('gives a browser neither the post nor a session again', async () => {
    const { invite, take, dismiss, who, store, officers } = await twoWhoLead()
    const code = await invite()
    const { token = '' } = answered(await take(code))
    const [personId = ''] = token.split('.')
    await dismiss(personId)

    expect(await take(code)).toEqual(OVER)
    expect(await who(token)).toBeUndefined()
    expect(await store.people.get(personId)).toMatchObject({ roles: [], sessions: [] })
    expect(await officers()).toBe(0)
  })

  test('gives the post to nobody in the mini-program', async () => {
    const { invite, take, dismiss, officers } = await twoWhoLead()
    const code = await invite()
    await take(code, SECRET, NOON, 'Li')
    await dismiss('p-Li')
    expect(await take(code, SECRET, NOON, 'Li')).toEqual(OVER)
    expect(await officers()).toBe(0)
  })

  test('gives nothing where the dismissal was of a version that left codes alone', async () => {
    const { invite, take, store, officers } = await twoWhoLead()
    const code = await invite()
    await take(code, SECRET, NOON, 'Li')
    await store.people.change({ _id: 'p-Li' }, { roles: [], sessions: [] })
    await take(code, SECRET, NOON, 'Li')
    await take(code, SECRET, NOON + REPEAT_LASTS_MS, 'Li')
    expect(await officers()).toBe(0)
  })
})

describe('a code that was given by somebody who is dismissed', () => {
  test.each([
    [
      'an invitation',
      async (at: Awaited<ReturnType<typeof twoWhoLead>>) =>
        answered(await inviteStaff({ name: '郑示例', role: { kind: 'federation' } }, at.qin)).code,
    ],
    [
      'a code without a post',
      async (at: Awaited<ReturnType<typeof twoWhoLead>>) => answered(await giveCode({ name: '马示例' }, at.qin)).code,
    ],
  ])('opens nothing: %s', async (_what, give) => {
    const at = await twoWhoLead()
    const code = await give(at)
    await at.dismiss('p-Qin')
    expect(await at.take(code)).toEqual(OVER)
    expect(await at.store.invitations.count()).toBe(0)
  })

  test('opens nothing when it is written down just after the dismissal', async () => {
    const { store, dismiss, take } = await twoWhoLead()
    await dismiss('p-Qin')
    const { code, invitation } = newInvitation({ name: '郑示例', ...federation, invitedBy: 'p-Qin' }, NOON)
    await store.invitations.add(invitation)
    expect(await take(code)).toEqual(OVER)
  })

  test('leaves no post and no session behind when somebody is just coming in with it', async () => {
    const { store, desk, qin, dismiss, officers } = await twoWhoLead()
    const { code } = answered(await inviteStaff({ name: '郑示例', role: { kind: 'officer' } }, qin))
    const add: Store['people']['add'] = async (person) => {
      const isAdded = await store.people.add(person)
      await dismiss('p-Qin')
      return isAdded
    }
    const meanwhile = { ...store, people: { ...store.people, add } }
    const taking = { ...desk, person: undefined, store: meanwhile }
    expect(await takeInvitation({ code, secret: SECRET }, taking)).toEqual(OVER)
    expect(await officers()).toBe(0)
    expect(await store.people.count({ 'sessions.0': _.exists(true) })).toBe(0)
  })
})

describe('a repeat by the same phone', () => {
  test('is answered for a minute, with one session', async () => {
    const { invite, take, store, who } = await twoWhoLead()
    const code = await invite()
    const first = await take(code)
    expect(await take(code, SECRET, NOON + REPEAT_LASTS_MS - 1)).toEqual(first)
    expect((await who(answered(first).token))?.sessions).toHaveLength(1)
    expect(await take(code, SECRET, NOON + REPEAT_LASTS_MS)).toEqual(OVER)
    expect(await store.people.count({ 'roles.kind': 'officer' })).toBe(1)
  })

  test('opens no session again that was ended since', async () => {
    const { invite, take, who, store } = await twoWhoLead()
    const code = await invite()
    const person = await who(answered(await take(code)).token)
    if (!person) throw new Error('Nobody came in.')
    await endSession({ sessionId: person.sessions[0]?.id ?? '' }, asking(store, person))
    expect(await take(code)).toEqual(OVER)
    expect((await store.people.get(person.id)).sessions).toEqual([])
  })
})

test('a refused dismissal of the last who leads leaves the codes that they gave', async () => {
  const { invite, take, desk } = await aFederation()
  const code = await invite()
  expect(await dismissStaff({ personId: 'p-Hao' }, desk)).toEqual({ ok: false, reason: 'last_of_federation' })
  expect(await take(code)).toMatchObject({ ok: true })
})
