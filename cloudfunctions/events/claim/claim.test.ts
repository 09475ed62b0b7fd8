import { boundMember } from '#shared/membership/member'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { aMember, anEvent, anOfficer, aPerson, aSealing, asking, NOON } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { enrolPeople } from '../enrol/enrolPeople'
import { getEvent } from '../getEvent'
import { openForSignUp } from '../places/openForSignUp'
import { registerForEvent } from '../signUp/registerForEvent'
import { withdrawFromEvent } from '../signUp/withdrawFromEvent'

const HOMES = [
  { name: 'Li', unionId: 'noodle-union', leads: true },
  { name: 'Wang', unionId: 'noodle-union', leads: true },
  { name: 'Zhao', unionId: 'noodle-union', leads: false },
  { name: 'Chen', unionId: 'bank-union', leads: true },
  { name: 'Sun', unionId: 'mill-union', leads: true },
]

/** Two parcels of books, of which each union has one; Li and Wang both lead the noodle shop's. */
async function books() {
  const event = anEvent({ kind: 'books', capacity: 2, ceiling: { of: 'union', most: 1, byChair: true } })
  const rows = HOMES.map(({ name, unionId }) => aMember(name, { unionId }))
  const store = await aStore({ events: [event], members: rows })
  await openForSignUp({ store, sealing: aSealing, person: anOfficer(), now: NOON }, event)
  const as = (name: string) => {
    const { unionId, leads } = HOMES.find((home) => home.name === name) ?? { unionId: '', leads: false }
    const member = boundMember(aMember(name, { unionId }))
    return asking(store, aPerson(name, { member, roles: leads ? [{ kind: 'chair', unionId }] : [] }))
  }
  return {
    store,
    as,
    take: (name: string) => registerForEvent({ eventId: 'cup', answers: {} }, as(name)),
    leave: (name: string) => withdrawFromEvent({ eventId: 'cup' }, as(name) as never),
    barred: async (name: string) => answered(await getEvent({ eventId: 'cup' }, as(name))).barred,
    book: async () => {
      const book = await store.places.get('cup')
      expectWhole(book, 1)
      return book
    },
  }
}

describe('what each union has one of', () => {
  test('is taken by its chair alone, who reads so before the tap', async () => {
    const { take, barred } = await books()
    expect(await take('Zhao')).toEqual({ ok: false, reason: 'chair_only' })
    expect(await barred('Zhao')).toMatchObject({ reason: 'chair_only' })
    expect(await barred('Li')).toBeUndefined()
    expect(await take('Li')).toMatchObject({ ok: true, value: { status: 'confirmed' } })
    expect(await take('Li')).toMatchObject({ ok: true, value: { status: 'confirmed' } })
  })

  test('is taken once: another chair of the union reads who has it, and does not wait for what will not come', async () => {
    const { take, barred, book } = await books()
    await take('Li')
    expect(await barred('Wang')).toMatchObject({ reason: 'claimed_already', text: expect.stringContaining('Li') })
    expect(await take('Wang')).toMatchObject({ ok: false, reason: 'claimed_already' })
    expect((await book()).waiting).toEqual([])
  })

  test('goes to one of two chairs of a union who tap at the same moment', async () => {
    const { take, book } = await books()
    const taps = await Promise.all([take('Li'), take('Wang')])
    expect(taps.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await book()).free).toBe(1)
  })

  test('is there again for the union once its chair has given it back', async () => {
    const { take, leave, book } = await books()
    await take('Li')
    await leave('Li')
    expect(await take('Wang')).toMatchObject({ ok: true })
    expect((await book()).free).toBe(1)
  })

  test('is waited for once by each union where there is none left', async () => {
    const { take, book } = await books()
    await take('Li')
    await take('Chen')
    expect(await take('Sun')).toMatchObject({ value: { status: 'waitlisted', position: 1 } })
    expect(await take('Wang')).toMatchObject({ ok: false, reason: 'claimed_already' })
    expect((await book()).waiting).toHaveLength(1)
  })

  test('is nothing that a chair takes for others', async () => {
    const { as } = await books()
    const asked = { eventId: 'cup', unionId: 'noodle-union', memberIds: ['m-Zhao'] }
    expect(await enrolPeople(asked, as('Li'))).toEqual({ ok: false, reason: 'claim_self' })
  })
})
