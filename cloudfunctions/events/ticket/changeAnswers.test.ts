import { done } from '#shared/result'
import { sealFamily } from '../../family/sealedFamily'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, aSealing, askingMember, DAY } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { openAnswers } from '../answers/sealedAnswers'
import { openCompanions } from '../family/companions'
import { changeAnswers } from './changeAnswers'
import { readTicket } from './readTicket'

const questions = [
  { id: 'size', label: '衣服尺码', kind: 'choice' as const, options: ['大', '小'], required: true },
  { id: 'word', label: '还想说的', kind: 'text' as const, required: false },
]

/** An event that asks for a size, in which Li has a place and Wang waits. */
async function aCup() {
  const cup = await anOpening(anEvent({ capacity: 1, questions }))
  await cup.register('Li', cup.store, { size: '大' })
  await cup.register('Wang', cup.store, { size: '小' })
  const asking = (name: string, on = cup.store) => askingMember(on, name, cup.time.now)
  const kept = async (name: string) => openAnswers(aSealing, await cup.store.registrations.get(`cup:m-${name}`))
  return {
    ...cup,
    kept,
    change: (name: string, answers: Record<string, string>, on = cup.store) =>
      changeAnswers({ eventId: 'cup', answers }, asking(name, on)),
    ticket: (name: string) => readTicket({ eventId: 'cup' }, asking(name)),
  }
}

describe('the answers on a ticket', () => {
  test('are shown to their holder as they were given, with the number of the place', async () => {
    const { ticket } = await aCup()
    expect(await ticket('Li')).toEqual(done({ number: 1, answers: { size: '大' } }))
    expect(await ticket('Wang')).toEqual(done({ answers: { size: '小' } }))
    expect(await ticket('Zhao')).toEqual({ ok: false, reason: 'no_place' })
  })

  test('may be changed, sealed as before, and nothing about places changes', async () => {
    const { change, kept, book, store, told } = await aCup()
    const { rev: _before, ...before } = await book()
    expect(await change('Li', { size: '小', word: '带了拍子' })).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await kept('Li')).toEqual(done({ size: '小', word: '带了拍子' }))
    expect(JSON.stringify(await store.registrations.get('cup:m-Li'))).not.toContain('带了拍子')
    const { rev: _after, ...after } = await book()
    expect(after).toEqual(before)
    expect(await told('Li')).toEqual(['place_taken'])
    expect(await change('Wang', { size: '大' })).toMatchObject({ ok: true })
    expect(await kept('Wang')).toEqual(done({ size: '大' }))
  })

  test.each([
    ['answer_wrong', 'Li', { size: '特大' }, 0],
    ['answer_wrong', 'Li', {}, 0],
    ['no_place', 'Zhao', { size: '大' }, 0],
    ['answers_closed', 'Li', { size: '小' }, 2 * DAY],
  ] as const)('are not changed: %s', async (reason, name, answers, later) => {
    const { change, kept, time, book } = await aCup()
    const before = await book()
    time.now += later
    expect(await change(name, answers)).toEqual({ ok: false, reason })
    expect(await book()).toEqual(before)
    expect(await kept('Li')).toEqual(done({ size: '大' }))
  })

  test('are not changed by an old request that comes late', async () => {
    const { change, kept, store, register, withdraw } = await aCup()
    await withdraw('Wang')
    // A sign-up whose last write is held back while the same person signs up, and changes it.
    let goOn = () => {}
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const slow = {
      ...store,
      registrations: {
        ...store.registrations,
        add: (...given: Parameters<typeof store.registrations.add>) =>
          held.then(() => store.registrations.add(...given)),
        change: (...given: Parameters<typeof store.registrations.change>) =>
          held.then(() => store.registrations.change(...given)),
      },
    }
    const late = register('Wang', slow, { size: '小' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await change('Wang', { size: '大' })).toMatchObject({ ok: true })
    goOn()
    await late
    expect(await kept('Wang')).toEqual(done({ size: '大' }))
  })

  test('stay with somebody who comes up while they change them', async () => {
    const { change, kept, withdraw, store } = await aCup()
    await Promise.all([withdraw('Li'), change('Wang', { size: '大' })])
    expect(await kept('Wang')).toEqual(done({ size: '大' }))
    expect(await store.registrations.get('cup:m-Wang')).toMatchObject({ status: 'confirmed' })
  })

  test.each([1, 2, 3])(
    'are the old ones or the new ones after a crash behind write %i, and may be sent again',
    async (writes) => {
      const { change, kept, store, book, repair } = await aCup()
      await survive(change('Li', { size: '小' }, dyingAfter(writes, store)))
      expect([done({ size: '大' }), done({ size: '小' })]).toContainEqual(await kept('Li'))
      expect(await change('Li', { size: '小' })).toMatchObject({ ok: true })
      await repair()
      expectWhole(await book())
      expect(await kept('Li')).toEqual(done({ size: '小' }))
    }
  )
})

describe('other answers after a crash', () => {
  const shirt = { id: 'shirt', label: '尺码', kind: 'stock' as const, required: true }
  const aunt = { id: '00000000000000aa', name: '小禾', birthYear: 1990 }

  /** A trip on which Li may bring an aunt and wears a shirt, with what stands in the registration. */
  async function aTrip() {
    const family = { youngest: 0, oldest: 99, least: 0 as const, most: 2 }
    const shirts = { ...shirt, options: ['L', 'XL'], amounts: [2, 2] }
    const trip = await anOpening(anEvent({ capacity: 4, questions: [shirts], family }))
    await trip.store.families.put({ id: 'p-Li', sealed: sealFamily(aSealing, 'p-Li', [aunt]), rev: 1 })
    const along = async () => {
      const opened = openCompanions(aSealing, await trip.store.registrations.get('cup:m-Li'))
      return opened.ok ? opened.value.companions.map(({ name }) => name) : opened.reason
    }
    const tap = (on: typeof trip.store, brings: string[]) =>
      trip.register(
        ...(['Li', on, { shirt: 'L' }, undefined] as const),
        brings.map((id) => ({ id }))
      )
    return { ...trip, along, tap }
  }

  test('leave those who come along where only the form of the sign-up names them', async () => {
    const { tap, choose, along, store, book } = await aTrip()
    await survive(tap(dyingAfter(2, store), [aunt.id]))
    expect(await store.registrations.count()).toBe(0)
    expect(await choose('Li', { shirt: 'XL' })).toMatchObject({ ok: true })
    expect(await along()).toEqual(['小禾'])
    expectWhole(await book())
    await expectWritten(store, await book())
  })

  test('bring nobody back who came along with the sign-up before', async () => {
    const { tap, withdraw, choose, along, store, book, repair } = await aTrip()
    await tap(store, [aunt.id])
    await survive(withdraw('Li', dyingAfter(1, store)))
    await survive(tap(dyingAfter(2, store), []))
    expect([(await book()).free, await along()]).toEqual([3, ['小禾']])
    expect(await choose('Li', { shirt: 'XL' })).toMatchObject({ ok: true })
    expect(await along()).toEqual([])
    await repair()
    expectWhole(await book())
    await expectWritten(store, await book())
  })
})
