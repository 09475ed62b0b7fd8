import type { UnionEvent } from '#shared/events/event'
import { done } from '#shared/result'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { anEvent, anOfficer, aSealing, asking, DAY, HOUR } from '../../testing/factories'
import { aHandOver, HOMES } from '../../testing/places/aHandOver'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { openAnswers } from '../answers/sealedAnswers'
import { listRegistrations } from '../signedUp/listRegistrations'

describe('a place that is handed to a colleague', () => {
  test('stays with its holder until the colleague accepts, and goes over then', async () => {
    const { handOver, takeOver, standing, told, ticket, reads, book, store } = await aHandOver()
    expect(await handOver('Li', 'Wang')).toMatchObject({ ok: true, value: { name: 'Wang' } })
    expect(await standing()).toMatchObject({ left: 1, holders: ['Li'] })
    expect(await told('Wang')).toEqual(['place_handing'])
    expect((await reads('Wang')).handing).toEqual({ fromName: 'Li', until: expect.any(Number) })
    expect((await reads('Zhao')).handing).toBeUndefined()

    expect(await takeOver('Wang')).toEqual(done({ status: 'confirmed' }))
    expect(await standing()).toEqual({ left: 1, holders: ['Wang'], waiting: [] })
    expect((await told('Li')).sort()).toEqual(['place_handed', 'place_taken'])
    expect((await told('Wang')).sort()).toEqual(['place_handing', 'place_taken'])
    expect(await ticket('Wang')).toMatchObject({ value: { number: 2 } })
    expectWhole(await book())
    await expectWritten(store, await book())
    expect(await takeOver('Wang')).toEqual(done({ status: 'confirmed' }))
  })

  test('comes with answers of the colleague’s own, sealed', async () => {
    const questions = [{ id: 'size', label: '尺码', kind: 'text' as const, required: true }]
    const cup = await anOpening(anEvent({ handOver: true, questions }), HOMES)
    await cup.register('Li', cup.store, { size: '大' })
    await cup.handOver('Li', 'Wang')
    expect(await cup.takeOver('Wang')).toEqual({ ok: false, reason: 'answer_wrong' })
    expect(await cup.takeOver('Wang', cup.store, { size: '小' })).toMatchObject({ ok: true })
    const row = await cup.store.registrations.get('cup:m-Wang')
    expect([row.answers, openAnswers(aSealing, row)]).toEqual([{}, done({ size: '小' })])
  })

  test('is offered in the same words whether there is such a colleague or not', async () => {
    const [known, unknown] = [await aHandOver(), await aHandOver()]
    const there = await known.handOver('Li', 'Wang')
    const notThere = [
      await unknown.handOver('Li', 'Wang', unknown.store, '9999'),
      await (await aHandOver()).handOver('Li', 'Chen'),
      await (await aHandOver()).handOver('Li', 'Li'),
    ]
    for (const answer of notThere) expect(answer).toMatchObject({ ok: true, value: { until: answered(there).until } })
    expect(await unknown.ticket('Li')).toEqual(await known.ticket('Li'))
    expect(await unknown.told('Wang')).toEqual([])
    expect(await unknown.refusal(await unknown.takeOver('Wang'))).toBe('handing_over')
  })

  test('goes to nobody whom a second one of the same name and number could be', async () => {
    const cup = await aHandOver()
    const twin = await cup.store.members.get('m-Wang')
    await cup.store.members.add({ ...twin, id: 'm-Twin' })
    await cup.handOver('Li', 'Wang')
    expect(cup.refusal(await cup.takeOver('Wang'))).toBe('handing_over')
  })

  test('can be declined, which its holder is told, and then offered to another', async () => {
    const { handOver, decline, told, ticket, takeOver, standing, refusal } = await aHandOver()
    await handOver('Li', 'Wang')
    expect(await decline('Wang')).toEqual(done({ declined: true }))
    expect(await decline('Wang')).toEqual(done({ declined: true }))
    expect((await told('Li')).sort()).toEqual(['place_declined', 'place_taken'])
    expect(await ticket('Li')).toMatchObject({ value: { handing: { name: 'Wang', declined: true } } })
    expect(refusal(await takeOver('Wang'))).toBe('handing_over')
    expect(await handOver('Li', 'Zhao')).toMatchObject({ ok: true })
    expect(await takeOver('Zhao')).toMatchObject({ ok: true })
    expect(await standing()).toMatchObject({ holders: ['Zhao'] })
  })

  test('can be kept after all', async () => {
    const { handOver, keep, takeOver, standing, refusal, ticket } = await aHandOver()
    await handOver('Li', 'Wang')
    expect(await keep('Li')).toEqual(done({ kept: true }))
    expect(await keep('Li')).toEqual(done({ kept: true }))
    expect(refusal(await takeOver('Wang'))).toBe('handing_over')
    expect(await standing()).toMatchObject({ holders: ['Li'] })
    expect(answered(await ticket('Li')).handing).toBeUndefined()
  })

  test('is offered for a day, and never beyond the start', async () => {
    const { handOver, takeOver, time, refusal, ticket } = await aHandOver()
    const { until } = answered(await handOver('Li', 'Wang'))
    expect(until).toBe(time.now + DAY)
    time.now = until
    expect(refusal(await takeOver('Wang'))).toBe('handing_over')
    expect(answered(await ticket('Li')).handing).toBeUndefined()
    expect(answered(await handOver('Li', 'Wang')).until).toBe(until + DAY)
    time.now += DAY + HOUR
    const last = answered(await handOver('Li', 'Wang'))
    expect(last.until).toBe(anEvent().startsAt)
    time.now = last.until
    expect(refusal(await takeOver('Wang'))).toBe('begun')
    expect(refusal(await handOver('Li', 'Wang'))).toBe('begun')
  })

  test('goes over after sign-up has closed', async () => {
    const { handOver, takeOver, time } = await aHandOver()
    time.now = anEvent().closesAt + HOUR
    await handOver('Li', 'Wang')
    expect(await takeOver('Wang')).toMatchObject({ ok: true })
  })

  test.each([
    ['stays_yours', { handOver: false }, 'Li', 'Wang'],
    ['no_place', {}, 'Zhao', 'Wang'],
  ] as const)('is not offered: %s', async (reason, over, from, to) => {
    const { handOver, refusal, book } = await aHandOver(over)
    const before = await book()
    expect(refusal(await handOver(from, to))).toBe(reason)
    expect(await book()).toEqual(before)
  })

  test('is offered to one at a time, and to three in all', async () => {
    const { handOver, keep, refusal, time } = await aHandOver()
    await handOver('Li', 'Wang')
    expect(await handOver('Li', 'Wang')).toMatchObject({ ok: true })
    expect(refusal(await handOver('Li', 'Zhao'))).toBe('offered_already')
    for (const name of ['Zhao', 'Wang']) {
      time.now += 1
      await keep('Li')
      expect(await handOver('Li', name)).toMatchObject({ ok: true })
    }
    await keep('Li')
    expect(refusal(await handOver('Li', 'Zhao'))).toBe('offered_enough')
  })

  test('is not taken by who waits, before they leave the line', async () => {
    const { handOver, register, takeOver, withdraw, refusal, book } = await aHandOver()
    await register('Wang')
    await register('Zhao')
    await handOver('Li', 'Zhao')
    expect(refusal(await takeOver('Zhao'))).toBe('in_already')
    await withdraw('Zhao')
    expect(await takeOver('Zhao')).toMatchObject({ ok: true })
    expectWhole(await book())
  })

  test('is not taken by somebody who was taken out', async () => {
    const { handOver, register, takeOver, remove, refusal, standing } = await aHandOver()
    await register('Wang')
    await remove('Wang')
    await handOver('Li', 'Wang')
    expect(refusal(await takeOver('Wang'))).toBe('taken_out')
    expect(await standing()).toMatchObject({ holders: ['Li'] })
  })

  const forWomen = { id: 'r1', name: '女职工', of: { kind: 'tag' as const, tag: 'woman' as const }, places: 1 }
  const judged: [string, { enterpriseId?: string }, Partial<UnionEvent>][] = [
    ['not_colleagues', { enterpriseId: 'bank' }, {}],
    ['kept_for_others', {}, { reserves: [{ ...forWomen, until: anEvent().closesAt }] }],
  ]
  test.each(judged)('is judged when it is accepted: %s', async (reason, moved, over) => {
    const homes = HOMES.map((home) => (home.name === 'Li' ? { ...home, tags: ['woman' as const] } : home))
    const cup = await anOpening(anEvent({ handOver: true, ...over }), homes)
    await cup.register('Li')
    await cup.handOver('Li', 'Wang')
    await cup.store.members.change({ _id: 'm-Li' }, moved)
    expect(await cup.takeOver('Wang')).toEqual({ ok: false, reason })
    expect(await cup.standing()).toMatchObject({ holders: ['Li'] })
  })

  test('leaves the ceiling of the enterprise as it is', async () => {
    const { handOver, takeOver, book } = await aHandOver({ ceiling: { of: 'enterprise', most: 1 } })
    await handOver('Li', 'Wang')
    expect(await takeOver('Wang')).toMatchObject({ ok: true })
    expectWhole(await book(), 1)
  })

  test('is told at the desk, with the name of who came instead', async () => {
    const { handOver, takeOver, store, time } = await aHandOver()
    await handOver('Li', 'Wang')
    await takeOver('Wang')
    const desk = asking(store, anOfficer(), time.now)
    expect(answered(await listRegistrations({ eventId: 'cup', status: 'withdrawn' }, desk)).items).toEqual([
      expect.objectContaining({ name: 'Li', handedTo: 'Wang' }),
    ])
  })

  test('may be won back by signing up again, as by anybody', async () => {
    const { handOver, takeOver, register, book, store, repair } = await aHandOver()
    await handOver('Li', 'Wang')
    await takeOver('Wang')
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    await repair()
    expectWhole(await book())
    await expectWritten(store, await book())
  })
})

test('whoever does not meet what the event asks takes nothing over', async () => {
  const { handOver, takeOver, standing } = await aHandOver({ only: { tags: ['activist'] } }, [
    { name: 'Li', tags: ['activist'] },
    { name: 'Wang' },
  ])
  await handOver('Li', 'Wang')
  expect(await takeOver('Wang')).toMatchObject({ ok: false, reason: 'tag_only' })
  expect(await standing()).toMatchObject({ holders: ['Li'] })
})
