import { aPerson, aSealing, asking, DAY, NOON } from '../../../testing/factories'
import { aLottery, CLOSES, DRAWS } from '../../../testing/lottery/aLottery'
import { openAnswers } from '../../answers/sealedAnswers'
import { registerForEvent } from '../../signUp/registerForEvent'

const number = { number: expect.stringMatching(/^\d{6}$/) }

describe('entering a lottery', () => {
  test('gives a number and no place, and a second tap the same number', async () => {
    const { enter, standing, store } = await aLottery()
    const [first, second] = await Promise.all([enter('Li'), enter('Li')])
    expect(first).toMatchObject({ ok: true, value: number })
    expect(second).toEqual(first)
    expect(await enter('Li')).toEqual(first)
    expect(await store.lotteryEntries.count()).toBe(1)
    expect(await standing()).toEqual({ left: 2, holders: [], waiting: [] })
  })

  test('meets no place book', async () => {
    const { enter, book } = await aLottery()
    const before = await book()
    for (const name of ['Li', 'Wang', 'Zhao']) await enter(name)
    expect(await book()).toEqual(before)
  })

  test.each([
    ['not_open_yet', { opensAt: NOON + 1 }],
    ['closed', { closesAt: NOON }],
    ['cancelled', { state: 'cancelled' as const }],
    ['not_eligible', { openTo: { kind: 'unions' as const, unionIds: ['steel-works'] } }],
    ['not_by_lot', { lottery: undefined }],
    ['session_unknown', { sessions: [{ id: 's1', name: '上午', startsAt: NOON + 3 * DAY, capacity: 2 }] }],
    ['answer_wrong', { questions: [{ id: 'q', label: '尺码', kind: 'text' as const, required: true }] }],
    ['tag_only', { only: { tags: ['modelWorker' as const] } }],
  ])('is refused, and nothing is written: %s', async (reason, over) => {
    const { enter, store } = await aLottery(over as never)
    expect(await enter('Li')).toMatchObject({ ok: false, reason })
    expect(await store.lotteryEntries.count()).toBe(0)
  })

  test('keeps the last session and the last answers, sealed', async () => {
    const question = { id: 'q', label: '备注', kind: 'text' as const, required: false }
    const sessions = ['s1', 's2'].map((id) => ({ id, name: id, startsAt: NOON + 3 * DAY, capacity: 1 }))
    const { enter, store } = await aLottery({ questions: [question], sessions })
    await enter('Li', 's1', { q: '膝盖不好' })
    expect(await enter('Li', 's2', { q: '吃素' })).toMatchObject({ ok: true, value: { session: 's2' } })
    const entry = await store.lotteryEntries.get('cup:m-Li')
    expect(JSON.stringify(entry)).not.toMatch(/膝盖|吃素/)
    expect(openAnswers(aSealing, { ...entry, answers: {} })).toEqual({ ok: true, value: { q: '吃素' } })
  })

  test('is not possible by the race for places', async () => {
    const { store, standing } = await aLottery()
    const tap = await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson('Li')))
    expect(tap).toEqual({ ok: false, reason: 'by_lot' })
    expect((await standing()).holders).toEqual([])
  })

  test('while the list is being closed either counts or is refused, and leaves nothing then', async () => {
    const { enter, store, draw } = await aLottery()
    await store.lotteryDraws.change({ _id: 'cup' }, { state: 'shut' })
    expect(await enter('Li')).toEqual({ ok: false, reason: 'closed' })
    expect(await store.lotteryEntries.count()).toBe(0)
    expect((await draw()).state).toBe('shut')
  })

  test('a lost answer is found again after the closing', async () => {
    const { enter, runAt, time } = await aLottery()
    const first = await enter('Li')
    await runAt(CLOSES)
    time.now = CLOSES + 1
    expect(await enter('Li')).toEqual(first)
    expect(await enter('Wang')).toEqual({ ok: false, reason: 'closed' })
  })
})

describe('leaving a lottery', () => {
  test('is possible until it is drawn, twice as once', async () => {
    const { enter, leave, runAt, store } = await aLottery()
    await enter('Li')
    expect(await leave('Li')).toEqual({ ok: true, value: { status: 'withdrawn' } })
    expect(await leave('Li')).toEqual({ ok: true, value: { status: 'withdrawn' } })
    expect(await store.lotteryEntries.count()).toBe(0)
    await enter('Li')
    await runAt(DRAWS)
    expect(await leave('Li')).toEqual({ ok: false, reason: 'drawn_already' })
  })

  test('after the closing leaves the number in the list, and its rank to nobody', async () => {
    const { enter, leave, runAt, list, standing, told } = await aLottery({ capacity: 1 })
    await enter('Li')
    await enter('Wang')
    await runAt(CLOSES)
    await leave('Li')
    await runAt(DRAWS)
    expect((await list()).ranked).toHaveLength(2)
    expect(await standing()).toEqual({ left: 0, holders: ['Wang'], waiting: [] })
    expect([await told('Li'), await told('Wang')]).toEqual([[], ['place_drawn']])
  })
})
