import type { Question } from '#shared/events/form/question'
import { sealFamily } from '../../family/sealedFamily'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, anOfficer, aSealing, asking, eventInput, HOUR, NOON } from '../../testing/factories'
import { aLottery, DRAWS } from '../../testing/lottery/aLottery'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { seeStock } from './seeStock'

const shirt: Question = {
  ...{ id: 'shirt', label: '尺码', kind: 'stock', required: true },
  ...{ options: ['L', 'XL'], amounts: [1, 2] },
}
const bus: Question = {
  ...{ id: 'bus', label: '哪辆车', kind: 'stock', required: false },
  ...{ options: ['1 号车'], amounts: [2], forEach: true },
}

/** An event with one L and two XL, and what is left of them. */
async function aStall(over: Partial<Parameters<typeof anEvent>[0]> = {}) {
  const stall = await anOpening(anEvent({ capacity: 3, questions: [shirt], ...over }))
  const left = async () => {
    const [{ questions }, book] = await Promise.all([stall.store.events.get('cup'), stall.book()])
    expectWhole(book)
    return (seeStock(questions, book.stock).stock ?? []).map((one) => `${one.option} ${one.left}/${one.capacity}`)
  }
  const said = async (name: string) => answered(await stall.ticket(name)).answers
  const tap = (name: string, size: string) => stall.register(name, stall.store, { shirt: size })
  return { ...stall, left, said, tap }
}

describe('an option of which there is a number', () => {
  test('is taken with the place; whoever finds it gone has neither, and may choose another', async () => {
    const { tap, left } = await aStall()
    expect(await tap('Li', 'L')).toMatchObject({ ok: true, value: { status: 'confirmed' } })
    expect(await left()).toEqual(['L 0/1', 'XL 2/2'])
    expect(await tap('Wang', 'L')).toEqual({ ok: false, reason: 'stock_gone' })
    expect(await tap('Wang', 'XL')).toMatchObject({ ok: true })
    expect(await left()).toEqual(['L 0/1', 'XL 1/2'])
  })

  test('goes to one of two who tap at the same moment', async () => {
    const { tap, left } = await aStall()
    const taps = await Promise.all([tap('Li', 'L'), tap('Wang', 'L')])
    expect(taps.map((one) => (one.ok ? 'taken' : one.reason)).sort()).toEqual(['stock_gone', 'taken'])
    expect(await left()).toEqual(['L 0/1', 'XL 2/2'])
  })

  test('comes back when its holder leaves or is taken out', async () => {
    const { tap, withdraw, remove, left } = await aStall()
    await tap('Li', 'L')
    await tap('Wang', 'XL')
    await withdraw('Li')
    await remove('Wang')
    expect(await left()).toEqual(['L 1/1', 'XL 2/2'])
  })

  test('is held once for a family, or once for each of its people where the question says so', async () => {
    const family = { youngest: 0, oldest: 99, least: 0 as const, most: 2 }
    const { register, left, store } = await aStall({ questions: [shirt, bus], family })
    const son = { id: '00000000000000aa', name: '小禾', birthYear: 1990 }
    await store.families.put({ id: 'p-Li', sealed: sealFamily(aSealing, 'p-Li', [son]), rev: 1 })
    const answers = { shirt: 'XL', bus: '1 号车' }
    expect(await register('Li', store, answers, undefined, [{ id: son.id }])).toMatchObject({ ok: true })
    expect(await left()).toEqual(['L 1/1', 'XL 1/2', '1 号车 0/2'])
  })

  test('is moved by changed answers in one step, and stays where the other is gone', async () => {
    const { tap, choose, left, said } = await aStall()
    await tap('Li', 'L')
    await tap('Wang', 'XL')
    expect(await choose('Wang', { shirt: 'L' })).toEqual({ ok: false, reason: 'stock_gone' })
    expect(await said('Wang')).toEqual({ shirt: 'XL' })
    expect(await choose('Li', { shirt: 'XL' })).toMatchObject({ ok: true })
    expect(await choose('Li', { shirt: 'XL' })).toMatchObject({ ok: true })
    expect(await said('Li')).toEqual({ shirt: 'XL' })
    expect(await left()).toEqual(['L 1/1', 'XL 0/2'])
  })
})

describe('whoever waits', () => {
  const full = { capacity: 1, offer: { hours: 4, lateHours: 1 } }

  test('holds nothing, and keeps the offer when their option is gone meanwhile: they choose again', async () => {
    const { tap, resize, answer, choose, left } = await aStall(full)
    await tap('Li', 'L')
    expect(await tap('Wang', 'L')).toMatchObject({ value: { status: 'waitlisted' } })
    expect(await left()).toEqual(['L 0/1', 'XL 2/2'])
    await resize(2)
    expect(await tap('Wang', 'L')).toMatchObject({ value: { status: 'offered', lacks: ['shirt'] } })
    expect(await choose('Wang', { shirt: 'L' })).toEqual({ ok: false, reason: 'stock_gone' })
    expect(await choose('Wang', { shirt: 'XL' })).toMatchObject({ ok: true })
    expect(await left()).toEqual(['L 0/1', 'XL 1/2'])
    expect(await answer('Wang', 'accept')).toEqual({ ok: true, value: { status: 'confirmed' } })
    expect(await left()).toEqual(['L 0/1', 'XL 1/2'])
  })

  test('comes up without what is gone, reads so, and chooses again though sign-up is over', async () => {
    const { tap, resize, restock, choose, left, time, store, said } = await aStall({ capacity: 1 })
    await tap('Li', 'L')
    expect(await tap('Wang', 'L')).toMatchObject({ value: { status: 'waitlisted' } })
    await resize(2)
    const messages = await store.messages.list({ where: { personId: 'p-Wang' }, limit: 9 })
    expect(messages.map(({ text }) => text).join()).toContain('您选的“尺码”没有了，名额还是您的')
    expect(await tap('Wang', 'L')).toMatchObject({ value: { status: 'confirmed', lacks: ['shirt'] } })
    time.now = NOON + 50 * HOUR
    expect(await choose('Li', { shirt: 'XL' })).toEqual({ ok: false, reason: 'answers_closed' })
    expect(await choose('Wang', { shirt: 'L' })).toEqual({ ok: false, reason: 'stock_gone' })
    await restock('shirt', 'L', 2)
    expect(await choose('Wang', { shirt: 'L' })).toMatchObject({ ok: true })
    expect(await tap('Wang', 'L')).not.toMatchObject({ value: { lacks: ['shirt'] } })
    expect(await said('Wang')).toEqual({ shirt: 'L' })
    expect(await left()).toEqual(['L 0/2', 'XL 2/2'])
  })

  test('gives back what was offered by waiting on', async () => {
    const { tap, withdraw, answer, left } = await aStall(full)
    await tap('Li', 'XL')
    await tap('Wang', 'L')
    await withdraw('Li')
    expect(await left()).toEqual(['L 0/1', 'XL 2/2'])
    await answer('Wang', 'wait')
    expect(await left()).toEqual(['L 1/1', 'XL 2/2'])
  })
})

describe('the organiser', () => {
  test('has more of an option, never fewer than are taken, and the form says the same', async () => {
    const { tap, restock, left, store } = await aStall()
    await tap('Li', 'XL')
    expect(await restock('shirt', 'XL', 0)).toEqual({ ok: false, reason: 'stock_below_taken' })
    expect(await restock('shirt', 'M', 3)).toEqual({ ok: false, reason: 'stock_unknown' })
    expect(await restock('shirt', 'L', 5)).toEqual({ ok: true, value: { amount: 5 } })
    expect(await restock('shirt', 'L', 5)).toEqual({ ok: true, value: { amount: 5 } })
    expect(await left()).toEqual(['L 5/5', 'XL 1/2'])
    expect((await store.events.get('cup')).questions[0]?.amounts).toEqual([5, 2])
  })

  test('adds options to a form that is out, whose known numbers no old page writes over', async () => {
    const { store, time, restock, tap, left } = await aStall()
    await restock('shirt', 'L', 5)
    const { rev, opensAt, closesAt, startsAt, endsAt } = await store.events.get('cup')
    const questions = [{ ...shirt, options: ['M', 'L', 'XL'], amounts: [4, 1, 2] }]
    const words = eventInput({ opensAt, closesAt, startsAt, endsAt, capacity: 3, questions, eventId: 'cup', rev })
    expect(await atTheDoor('events.write', words, asking(store, anOfficer(), time.now))).toMatchObject({ ok: true })
    expect(await left()).toEqual(['M 4/4', 'L 5/5', 'XL 2/2'])
    time.now += 3000
    expect(await tap('Li', 'M')).toMatchObject({ ok: true })
    expect(await left()).toEqual(['M 3/4', 'L 5/5', 'XL 2/2'])
  })

  test('brings back with the option, or without it where it is gone', async () => {
    const { tap, remove, bringBack, left } = await aStall()
    await tap('Li', 'L')
    await remove('Li')
    await tap('Wang', 'L')
    expect(await bringBack('Li')).toMatchObject({ value: { status: 'confirmed', lacks: ['shirt'] } })
    await remove('Wang')
    expect(await bringBack('Wang')).not.toMatchObject({ value: { lacks: ['shirt'] } })
    expect(await left()).toEqual(['L 0/1', 'XL 2/2'])
  })
})

test('a colleague who takes a place over brings back the one option and takes the other', async () => {
  const { tap, handOver, takeOver, left, store, said } = await aStall({ handOver: true })
  await tap('Li', 'L')
  await handOver('Li', 'Wang')
  expect(await takeOver('Wang', store, { shirt: 'XL' })).toMatchObject({ ok: true })
  expect(await left()).toEqual(['L 1/1', 'XL 1/2'])
  expect(await said('Wang')).toEqual({ shirt: 'XL' })
})

test.each([1, 2, 3, 4])(
  'changed answers that died behind write %i are there after the repair, or not at all',
  async (writes) => {
    const { tap, choose, repair, store, book, left } = await aStall()
    await tap('Li', 'L')
    await survive(choose('Li', { shirt: 'XL' }, dyingAfter(writes, store)))
    await repair()
    await expectWritten(store, await book())
    expect((await left()).join()).toMatch(/L 0\/1,XL 2\/2|L 1\/1,XL 1\/2/)
  }
)

test('by lot each takes with the place what they chose, as long as it lasts', async () => {
  const { enter, runAt, standing, book } = await aLottery({ capacity: 2, questions: [shirt] })
  for (const name of ['Li', 'Wang', 'Zhao']) await enter(name, undefined, { shirt: 'L' })
  await runAt(DRAWS)
  expect((await standing()).holders).toHaveLength(2)
  const parts = Object.values((await book()).turns).flatMap(({ state, stock = [] }) =>
    stock.map(({ has }) => [state, has])
  )
  expect(parts.sort()).toEqual(
    [
      ['held', true],
      ['held', undefined],
      ['waiting', undefined],
    ].sort()
  )
  expectWhole(await book())
})
