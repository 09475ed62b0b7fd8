import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import { sealFamily } from '../../family/sealedFamily'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, aSealing, askingMember, DAY, HOUR, NOON } from '../../testing/factories'
import { AUNT, anOuting, CHILD, chosen, family, NIECE, UNCLE } from '../../testing/places/anOuting'
import { expectWhole } from '../../testing/places/expectWhole'
import { openCompanions } from './companions'

describe('who comes along, changed before sign-up closes', () => {
  test('fewer: the place goes to who waits', async () => {
    const { tap, bring, along, whole, standing, told } = await anOuting({ capacity: 2 })
    await tap('Wang')
    expect(await bring('Li', [])).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await along()).toEqual([])
    expect(await standing()).toMatchObject({ left: 0, holders: expect.arrayContaining(['Li', 'Wang']), waiting: [] })
    expect(await told('Wang')).toEqual(['place_promoted'])
    expect(await told('Li')).toEqual(['place_taken'])
    await whole()
  })

  test('more: takes a place that is free, and says so on the ticket', async () => {
    const { bring, along, whole, ticket } = await anOuting()
    expect(await bring('Li', chosen(AUNT, UNCLE))).toMatchObject({ ok: true })
    expect(await along()).toEqual(['周小禾', '周小满'])
    expect((await whole()).free).toBe(1)
    expect(answered(await ticket('Li')).companions?.map(({ name }) => name)).toEqual(['周小禾', '周小满'])
  })

  test('more, where there is no place: everything stays as it was', async () => {
    const { bring, along, whole } = await anOuting({ capacity: 2 })
    const { rev: _, ...before } = await whole()
    expect(await bring('Li', chosen(AUNT, UNCLE))).toEqual({ ok: false, reason: 'party_full' })
    expect(await bring('Li', chosen(UNCLE, CHILD))).toMatchObject({ ok: false })
    expect(await along()).toEqual(['周小禾'])
    expect(await whole()).toMatchObject(before)
  })

  test('more, while somebody waits for what is free: everything stays as it was', async () => {
    const { tap, bring, whole } = await anOuting({ capacity: 3 })
    await tap('Wang', chosen(NIECE))
    expect((await whole()).free).toBe(1)
    expect(await bring('Li', chosen(AUNT, UNCLE))).toEqual({ ok: false, reason: 'party_full' })
    await whole()
  })

  test('another for one takes no other place, full as it is', async () => {
    const { bring, along, whole } = await anOuting({ capacity: 2 })
    expect(await bring('Li', chosen(UNCLE))).toMatchObject({ ok: true })
    expect(await along()).toEqual(['周小满'])
    expect((await whole()).people.filter(({ id }) => id.startsWith('guest'))).toHaveLength(1)
  })

  test('two others for one take one place more', async () => {
    const { bring, along, whole } = await anOuting({ capacity: 4 })
    const other = { ...CHILD, birthYear: 2000 }
    expect(await bring('Li', chosen(UNCLE, other))).toMatchObject({ ok: false, reason: 'guardian_needed' })
    expect(await bring('Li', chosen(UNCLE))).toMatchObject({ ok: true })
    expect(await bring('Li', chosen(AUNT, UNCLE))).toMatchObject({ ok: true })
    expect(await bring('Li', chosen())).toMatchObject({ ok: true })
    expect(await bring('Li', chosen(AUNT, UNCLE))).toMatchObject({ ok: true })
    expect(await along()).toEqual(['周小禾', '周小满'])
    expect((await whole()).free).toBe(1)
  })

  test('a child comes with the guardian’s yes alone', async () => {
    const { bring, store, time, along } = await anOuting()
    expect(await bring('Li', chosen(CHILD))).toEqual({ ok: false, reason: 'guardian_needed' })
    const asked = { eventId: 'cup', family: chosen(CHILD), guardian: GUARDIAN_CONSENT.version }
    expect(await atTheDoor('events.changeFamily', asked, askingMember(store, 'Li', time.now))).toMatchObject({
      ok: true,
    })
    expect(await along()).toEqual(['周小田'])
    const row = await store.registrations.get('cup:m-Li')
    expect(JSON.stringify(row)).not.toContain('小田')
    expect(openCompanions(aSealing, row)).toMatchObject({
      value: { guardian: { version: GUARDIAN_CONSENT.version, at: time.now } },
    })
  })

  test('a child of somebody else’s party is asked about, and nothing changes', async () => {
    const { tap, bring, along, whole } = await anOuting()
    answered(await tap('Wang', chosen(UNCLE)))
    expect(await bring('Wang', chosen(AUNT))).toEqual({ ok: false, reason: 'same_child' })
    expect(await bring('Wang', [{ id: AUNT.id, notSame: true } as { id: string }])).toMatchObject({ ok: true })
    // Said once, it need not be said again.
    expect(await bring('Wang', chosen(AUNT))).toMatchObject({ ok: true })
    expect(await along('Wang')).toEqual(['周小禾'])
    expect((await whole()).free).toBe(0)
  })

  test('whoever waits waits as a party of another size, where they were', async () => {
    const { tap, bring, along, whole, standing } = await anOuting({ capacity: 2 })
    await tap('Wang', chosen(NIECE))
    await tap('Zhao')
    expect(await bring('Wang', chosen(NIECE, AUNT))).toMatchObject({ ok: false, reason: 'same_child' })
    expect(await bring('Wang', chosen(NIECE, UNCLE))).toMatchObject({ ok: true })
    expect(await bring('Wang', [])).toMatchObject({ ok: true })
    expect(await along('Wang')).toEqual([])
    expect(await standing()).toMatchObject({ left: 0, waiting: ['Wang', 'Zhao'] })
    await whole()
  })

  test('whoever waits alone now for what is free for one comes up at once', async () => {
    const { tap, bring, whole, standing } = await anOuting({ capacity: 3 })
    await tap('Wang', chosen(NIECE))
    expect(await bring('Wang', [])).toMatchObject({ ok: true, value: { number: 2 } })
    expect(await standing()).toMatchObject({ left: 0, waiting: [] })
    await whole()
  })

  test.each([
    ['family_closed', 2 * DAY],
    ['family_closed', 3 * DAY - HOUR],
  ])('is refused once sign-up has closed: %s', async (reason, later) => {
    const { bring, time, along } = await anOuting()
    time.now += later
    expect(await bring('Li', [])).toEqual({ ok: false, reason })
    expect(await along()).toEqual(['周小禾'])
  })

  test('is refused to who has no place, who has to answer first, and where the rule says otherwise', async () => {
    const { bring, tap, resize } = await anOuting({ capacity: 2, offer: { hours: 4, lateHours: 1 } })
    expect(await bring('Zhao', [])).toEqual({ ok: false, reason: 'no_place' })
    await tap('Wang')
    await resize(3)
    expect(await bring('Wang', chosen(UNCLE))).toEqual({ ok: false, reason: 'answer_first' })
    const needed = await anOuting({ family: { ...family, least: 1, most: 1 } })
    expect(await needed.bring('Li', [])).toEqual({ ok: false, reason: 'family_needed' })
    expect(await needed.bring('Li', chosen(AUNT, UNCLE))).toEqual({ ok: false, reason: 'family_many' })
  })

  test('stays under the ceiling of the union', async () => {
    const { bring, whole } = await anOuting({ ceiling: { of: 'union', most: 3 } })
    expect(await bring('Li', chosen(AUNT, UNCLE))).toMatchObject({ ok: true })
    expect(await bring('Li', chosen())).toMatchObject({ ok: true })
    const { tap } = await anOuting({ ceiling: { of: 'union', most: 2 } })
    expect(await tap('Wang')).toMatchObject({ ok: true, value: { status: 'waitlisted' } })
    await whole()
    const full = await anOuting({ ceiling: { of: 'union', most: 2 } })
    expect(await full.bring('Li', chosen(AUNT, UNCLE))).toEqual({ ok: false, reason: 'party_full' })
  })

  test('goes from a reserve that is too small to everybody’s places, whole', async () => {
    const reserves = [
      {
        id: 'r1',
        name: '女职工',
        of: { kind: 'tag' as const, tag: 'woman' as const },
        places: 2,
        until: anEvent().closesAt,
      },
    ]
    const { bring, whole, store } = await anOuting({ capacity: 6, reserves }, [
      { name: 'Li', tags: ['woman'] },
      { name: 'Wang' },
    ])
    expect((await store.registrations.get('cup:m-Li')).reserve).toBe('r1')
    expect(await bring('Li', chosen(AUNT, UNCLE))).toMatchObject({ ok: true })
    expect((await whole()).pools).toMatchObject({ cRr1: { left: 2 }, c: { left: 1 } })
    expect((await store.registrations.get('cup:m-Li')).reserve).toBeUndefined()
  })

  test('takes and gives back what each of them has of an option', async () => {
    const bus = {
      id: 'bus',
      label: '哪辆车',
      kind: 'stock' as const,
      options: ['1 号车'],
      amounts: [2],
      forEach: true as const,
      required: false,
    }
    const { tap, bring, whole, withdraw, store } = await anOuting({ questions: [bus] })
    await withdraw('Li')
    answered(await tap('Li', chosen(AUNT), store, { bus: '1 号车' }))
    expect(await bring('Li', chosen(AUNT, UNCLE))).toEqual({ ok: false, reason: 'stock_gone' })
    expect(await bring('Li', [])).toMatchObject({ ok: true, value: { answers: { bus: '1 号车' } } })
    expect(Object.values((await whole()).stock ?? {})).toEqual([{ capacity: 2, left: 1 }])
  })
})

test('whoever has several sessions takes places, and gives them back, in each of them', async () => {
  const session = (id: string, days: number) => ({ id, name: id, startsAt: NOON + days * DAY, capacity: 3 })
  const sessions = [session('s1', 3), session('s2', 4)]
  const outing = await anOpening(anEvent({ sessions, sessionsEach: 2, capacity: 6, family, endsAt: NOON + 5 * DAY }))
  const { store, register, also, bring, book } = outing
  await store.families.put({ id: 'p-Li', sealed: sealFamily(aSealing, 'p-Li', [AUNT, UNCLE]), rev: 1 })
  answered(await register('Li', store, {}, 's1', chosen(AUNT)))
  answered(await also('Li', 's2'))
  const left = async () => {
    const now = await book()
    expectWhole(now)
    return [now.pools.s1?.left, now.pools.s2?.left, now.free]
  }
  expect(await left()).toEqual([1, 1, 2])
  answered(await bring('Li', chosen(AUNT, UNCLE)))
  expect(await left()).toEqual([0, 0, 0])
  answered(await bring('Li', chosen()))
  expect(await left()).toEqual([2, 2, 4])
  answered(await register('Wang', store, {}, 's2'))
  answered(await bring('Li', chosen(AUNT)))
  expect(await left()).toEqual([1, 0, 1])
  expect(await bring('Li', chosen(AUNT, UNCLE))).toEqual({ ok: false, reason: 'party_full' })
  expect(await left()).toEqual([1, 0, 1])
})
