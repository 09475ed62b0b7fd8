import type { UnionEvent } from '#shared/events/event'
import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import { sealFamily } from '../../family/sealedFamily'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, aSealing, askingMember, DAY, HOUR } from '../../testing/factories'
import { interruptedBy } from '../../testing/interruptedBy'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { openAnswers } from '../answers/sealedAnswers'
import { openCompanions } from './companions'

const AUNT = { id: '00000000000000aa', name: '周小禾', birthYear: 1990 }
const UNCLE = { id: '00000000000000bb', name: '周小满', birthYear: 1988 }
const CHILD = { id: '00000000000000cc', name: '周小田', birthYear: 2018 }
const NIECE = { id: '00000000000000dd', name: '王小雨', birthYear: 1995 }
const chosen = (...whom: { id: string }[]) => whom.map(({ id }) => ({ id }))
const family = { youngest: 0, oldest: 120, least: 0 as const, most: 3 }

/** An outing with four places, on which Li comes with the aunt. */
async function anOuting(over: Partial<UnionEvent> = {}, homes?: Parameters<typeof anOpening>[1]) {
  const outing = await anOpening(anEvent({ capacity: 4, family, ...over }), homes)
  const { store } = outing
  for (const name of ['Li', 'Wang'])
    await store.families.put({
      id: `p-${name}`,
      sealed: sealFamily(aSealing, `p-${name}`, [AUNT, UNCLE, CHILD, NIECE]),
      rev: 1,
    })
  const tap = (name: string, whom = chosen(), on = store, answers = {}) =>
    outing.register(name, on, answers, undefined, whom)
  answered(await tap('Li', chosen(AUNT)))
  const along = async (name = 'Li') => {
    const opened = openCompanions(aSealing, await store.registrations.get(`cup:m-${name}`))
    return opened.ok ? opened.value.companions.map((one) => one.name) : opened.reason
  }
  const whole = async () => {
    const book = await outing.book()
    expectWhole(book, over.ceiling?.most)
    await expectWritten(store, book)
    return book
  }
  return { ...outing, tap, along, whole }
}

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

test.each([1, 2, 3, 4])(
  'a crash behind write %i leaves the party of before or the new one, with every answer',
  async (writes) => {
    const questions = [{ id: 'word', label: '还想说的', kind: 'text' as const, required: false }]
    for (const whom of [[], chosen(UNCLE), chosen(AUNT, UNCLE)]) {
      const { tap, bring, along, whole, repair, withdraw, store } = await anOuting({ questions })
      await withdraw('Li')
      answered(await tap('Li', chosen(AUNT), store, { word: '带水' }))
      await survive(bring('Li', whom, dyingAfter(writes, store)))
      await repair()
      await whole()
      const now = await along()
      expect([['周小禾'], whom.map(({ id }) => [AUNT, UNCLE].find((one) => one.id === id)?.name)]).toContainEqual(now)
      expect(openAnswers(aSealing, await store.registrations.get('cup:m-Li'))).toEqual({
        ok: true,
        value: { word: '带水' },
      })
      expect(await bring('Li', whom)).toMatchObject({ ok: true })
      await whole()
    }
  }
)

test('other answers after a change that was cut short keep who comes along since', async () => {
  const questions = [{ id: 'word', label: '还想说的', kind: 'text' as const, required: false }]
  const { bring, choose, along, whole, store } = await anOuting({ questions })
  await survive(bring('Li', chosen(UNCLE), dyingAfter(2, store)))
  expect(await along()).toEqual(['周小禾'])
  expect(await choose('Li', { word: '带水' })).toMatchObject({ ok: true })
  expect(await along()).toEqual(['周小满'])
  await whole()
})

test('an old change that comes late is not written over a newer one', async () => {
  const { bring, along, whole, store } = await anOuting()
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const change: typeof store.registrations.change = (...given) => held.then(() => store.registrations.change(...given))
  const late = bring('Li', chosen(UNCLE), { ...store, registrations: { ...store.registrations, change } })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await bring('Li', chosen(AUNT, UNCLE))).toMatchObject({ ok: true })
  goOn()
  await late
  expect(await along()).toEqual(['周小禾', '周小满'])
  await whole()
})

test('a place that is offered to a colleague stays with its holder, who brings somebody along', async () => {
  const { bring, handOver, takeOver, withdraw, tap, whole } = await anOuting({ handOver: true })
  await withdraw('Li')
  await tap('Li')
  await handOver('Li', 'Wang')
  expect(await bring('Li', chosen(AUNT))).toMatchObject({ ok: true })
  expect(await takeOver('Wang')).toEqual({ ok: false, reason: 'handing_over' })
  await whole()
})

describe('of two things at once', () => {
  const shirt = { id: 'shirt', label: '尺码', kind: 'stock' as const, options: ['L', 'XL'], amounts: [2, 2] }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'another option whose change was cut short is written with the change of who comes along, that dies behind write %i',
    async (writes) => {
      const { tap, bring, choose, withdraw, repair, whole, store } = await anOuting({
        questions: [{ ...shirt, required: false }],
      })
      await withdraw('Li')
      await tap('Li', chosen(AUNT), store, { shirt: 'L' })
      const other = () => survive(choose('Li', { shirt: 'XL' }, dyingAfter(2, store)))
      await survive(bring('Li', chosen(UNCLE), dyingAfter(writes, interruptedBy(other, store))))
      await repair()
      await whole()
    }
  )

  test('whoever signs up while one goes and another comes has the place', async () => {
    const { tap, bring, along, whole, store, standing } = await anOuting()
    const busy = interruptedBy(() => tap('Wang'), store)
    expect(await bring('Li', chosen(UNCLE), busy)).toMatchObject({ ok: true })
    expect(await along()).toEqual(['周小满'])
    expect((await standing()).holders).toContain('Wang')
    await whole()
  })

  test('a place that becomes one for two while it is offered to a colleague is taken over by nobody', async () => {
    const { tap, bring, handOver, takeOver, withdraw, whole, store } = await anOuting({ handOver: true })
    await withdraw('Li')
    await tap('Li')
    await handOver(
      'Li',
      'Wang',
      interruptedBy(() => bring('Li', chosen(AUNT)), store)
    )
    expect((await whole()).handing).toHaveLength(1)
    expect(await takeOver('Wang')).toEqual({ ok: false, reason: 'handing_over' })
    await whole()
  })
})
