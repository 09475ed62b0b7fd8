import type { Person } from '#shared/identity/person'
import { findPersonByToken } from '../../server/session'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, asking, HOUR, NOON } from '../../testing/factories'
import { endSession } from '../endSession'
import { listSessions } from '../listSessions'
import { askSignIn } from './askSignIn'
import { confirmSignIn } from './confirmSignIn'
import { lookAtSignIn } from './lookAtSignIn'
import { pollSignIn } from './pollSignIn'
import { refuseSignIn } from './refuseSignIn'
import { sweepSignIns } from './sweepSignIns'

const MINUTE = 60_000

async function anOffice() {
  const store = await aStore({ people: [anOfficer('Lin'), anOfficer('Guo')] })
  const time = { now: NOON }
  const nobody = () => ({ ...asking(store, anOfficer(), time.now), person: undefined })
  const as = async (name: string) => asking(store, await store.people.get(`p-${name}`), time.now)
  const ticket = answered(await askSignIn({}, nobody()))
  const { code, number, secret } = ticket
  return {
    store,
    time,
    ticket,
    nobody,
    as,
    look: async () => lookAtSignIn({ code }, await as('Lin')),
    confirm: async (picked = number, name = 'Lin') => confirmSignIn({ code, number: picked }, await as(name)),
    refuse: async () => refuseSignIn({ code }, await as('Lin')),
    poll: async (given = secret) => answered(await pollSignIn({ code, secret: given }, nobody())),
    who: async (token: string): Promise<Person | undefined> =>
      (await findPersonByToken(store, token, time.now))?.person,
  }
}

describe('a browser that wants to come in', () => {
  test('shows a code and a number, and is let in by the officer who sees both', async () => {
    const { look, confirm, poll, who, ticket } = await anOffice()
    expect(await poll()).toEqual({ state: 'waiting' })
    const asked = answered(await look())
    expect(asked).toMatchObject({ browser: 'Windows 上的 Edge', address: '10.0.0.7' })
    expect(asked.numbers).toContain(ticket.number)
    expect(new Set(asked.numbers).size).toBe(3)

    expect(await confirm()).toEqual({ ok: true, value: { browser: 'Windows 上的 Edge' } })
    const progress = await poll()
    expect((await who(progress.state === 'confirmed' ? progress.token : ''))?.id).toBe('p-Lin')
  })

  test('gets the same session again when the answer was lost, and a second tap changes nothing', async () => {
    const { confirm, poll, store } = await anOffice()
    const yes = { ok: true, value: { browser: 'Windows 上的 Edge' } }
    expect(await Promise.all([confirm(), confirm()])).toEqual([yes, yes])
    const [first, again] = [await poll(), await poll()]

    expect(again).toEqual(first)
    expect((await store.people.get('p-Lin')).sessions).toHaveLength(1)
  })

  test('is not let in with a wrong number, nor with the right one after it', async () => {
    const { confirm, poll, ticket, store } = await anOffice()
    expect(await confirm(ticket.number === 10 ? 11 : 10)).toEqual({ ok: false, reason: 'number_wrong' })
    expect(await confirm()).toEqual({ ok: false, reason: 'sign_in_over' })
    expect(await poll()).toEqual({ state: 'ended' })
    expect((await store.people.get('p-Lin')).sessions).toEqual([])
  })

  test('is told no at once', async () => {
    const { refuse, confirm, poll } = await anOffice()
    await refuse()
    expect(await poll()).toEqual({ state: 'ended' })
    expect(await confirm()).toEqual({ ok: false, reason: 'sign_in_over' })
  })

  test('stands in the log by its name when it is told no, and only once', async () => {
    const { store, ticket, as } = await anOffice()
    for (const _again of [1, 2]) await atTheDoor('signIn.refuse', { code: ticket.code }, await as('Lin'))
    expect(await store.log.list({ limit: 9 })).toMatchObject([{ personId: 'p-Lin', subject: 'Windows 上的 Edge' }])
  })

  test('waits for two minutes', async () => {
    const { look, confirm, poll, time } = await anOffice()
    time.now += 2 * MINUTE
    expect(await poll()).toEqual({ state: 'expired' })
    expect([await look(), await confirm()]).toEqual(Array(2).fill({ ok: false, reason: 'sign_in_over' }))
  })

  test('is for the one who confirmed it, and a colleague’s tap comes too late', async () => {
    const { confirm, poll, who } = await anOffice()
    await confirm()
    const { ticket } = await anOffice()
    expect(ticket.code).toMatch(/^[0-9A-Z]{8}$/)
    expect(await confirm(undefined, 'Guo')).toEqual({ ok: false, reason: 'sign_in_over' })
    const progress = await poll()
    expect((await who(progress.state === 'confirmed' ? progress.token : ''))?.id).toBe('p-Lin')
  })

  test('of two officers at once, or of a yes and a no, leaves at most one session', async () => {
    const two = await anOffice()
    const outcomes = await Promise.all([two.confirm(undefined, 'Lin'), two.confirm(undefined, 'Guo')])
    const sessions = await Promise.all(['p-Lin', 'p-Guo'].map(async (id) => (await two.store.people.get(id)).sessions))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(sessions.flat()).toHaveLength(1)

    const torn = await anOffice()
    await Promise.all([torn.refuse(), torn.confirm()])
    const { state } = await torn.poll()
    expect((await torn.store.people.get('p-Lin')).sessions).toHaveLength(state === 'confirmed' ? 1 : 0)
  })

  test('that knows the code alone learns nothing', async () => {
    const { confirm, poll } = await anOffice()
    await confirm()
    expect(await poll('x'.repeat(32))).toEqual({ state: 'expired' })
  })

  test('leaves nothing behind', async () => {
    const { store } = await anOffice()
    await sweepSignIns({ store, clock: () => NOON + 5 * MINUTE })
    expect(await store.signIns.count()).toBe(0)
  })
})

describe('signed-in devices', () => {
  test('are listed with what they are, and end when their owner says so', async () => {
    const { confirm, poll, as, who, time } = await anOffice()
    await confirm()
    const progress = await poll()
    const token = progress.state === 'confirmed' ? progress.token : ''
    const sessionId = (await as('Lin')).person.sessions[0]?.id ?? ''
    const lin = async () => ({ ...(await as('Lin')), sessionId })

    expect(answered(await listSessions({}, await lin()))).toEqual([
      {
        ...{ id: sessionId, device: 'Windows 上的 Edge', address: '10.0.0.7', isThis: true },
        ...{ startedAt: NOON, expiresAt: NOON + 12 * HOUR },
      },
    ])
    await endSession({ sessionId }, await as('Guo'))
    expect((await who(token))?.id).toBe('p-Lin')
    await endSession({ sessionId }, await lin())
    expect(await who(token)).toBeUndefined()
    time.now += 12 * HOUR
    expect(answered(await listSessions({}, await lin()))).toEqual([])
  })
})
