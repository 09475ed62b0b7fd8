import type { Question } from '#shared/events/form/question'
import { done } from '#shared/result'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aSealing, asking, DAY } from '../../testing/factories'
import { clearSensitive } from './forgetSensitive'
import { openAnswers } from './sealedAnswers'

const eats: Question = {
  ...{ id: 'eats', label: '忌口', kind: 'yesNo', required: true },
  sensitive: { purpose: '备餐时避开' },
}
const what: Question = {
  ...{ id: 'what', label: '不吃什么', kind: 'text', required: true },
  when: [{ question: 'eats', is: ['是'] }],
  sensitive: { purpose: '备餐时避开' },
}
const size: Question = { id: 'size', label: '尺码', kind: 'choice', options: ['L', 'XL'], required: true }

async function aMeal(questions = [eats, what, size]) {
  const meal = await anOpening(anEvent({ questions }))
  const officer = () => asking(meal.store, anOfficer(), meal.time.now)
  const kept = async (name: string) => openAnswers(aSealing, await meal.store.registrations.get(`cup:m-${name}`))
  await meal.register('Li', meal.store, { eats: '是', what: '花生', size: 'L' })
  await meal.register('Wang', meal.store, { eats: '否', what: '不该存', size: 'XL' })
  return { ...meal, officer, kept }
}

describe('a sensitive answer', () => {
  test('is in no list, not even for who may read the rest, and hidden ones are not kept at all', async () => {
    const { officer, kept } = await aMeal()
    const { items } = answered(await atTheDoor('events.registrations', { eventId: 'cup' }, officer()))
    expect(items.map(({ answers }) => answers)).toEqual([
      { eats: '（敏感，已填）', what: '（敏感，已填）', size: 'L' },
      { eats: '（敏感，已填）', what: '', size: 'XL' },
    ])
    expect(await kept('Wang')).toEqual(done({ eats: '否', size: 'XL' }))
  })

  test('is opened for a reason, which stands in the log', async () => {
    const { officer, store } = await aMeal()
    const asked = { eventId: 'cup', memberId: 'm-Li', reason: '给活动备餐' }
    expect(await atTheDoor('events.openAnswers', asked, officer())).toEqual(
      done({ answers: { eats: '是', what: '花生' } })
    )
    const [line] = await store.log.list({ where: { action: 'events.openAnswers' }, limit: 2 })
    expect(line).toMatchObject({ subject: 'm-Li', remark: '给活动备餐' })
    expect(JSON.stringify(await store.log.list({ limit: 99 }))).not.toContain('花生')
    const nobody = { ...asked, memberId: 'm-Zhao' }
    expect(await atTheDoor('events.openAnswers', nobody, officer())).toEqual({ ok: false, reason: 'answers_gone' })
  })

  test('goes thirty days after the event, and what is not sensitive stays', async () => {
    const { store, time, kept } = await aMeal()
    const { endsAt } = await store.events.get('cup')
    const clear = () => clearSensitive(store, { before: time.now - 30 * DAY, now: time.now }, aSealing)
    time.now = endsAt + 30 * DAY - 1
    expect(await clear()).toBe(0)
    expect(await kept('Li')).toEqual(done({ eats: '是', what: '花生', size: 'L' }))
    time.now = endsAt + 30 * DAY + 1
    expect(await clear()).toBe(2)
    expect([await kept('Li'), await kept('Wang')]).toEqual([done({ size: 'L' }), done({ size: 'XL' })])
    expect(await clear()).toBe(0)
  })

  test('of a question that was taken away meanwhile goes too', async () => {
    const { store, time, kept } = await aMeal()
    const { endsAt } = await store.events.get('cup')
    const before = { version: 1, questions: [eats, what, size] }
    await store.events.change(
      { _id: 'cup' },
      { questions: [size], form: { version: 2, changed: {} }, earlierForms: [before] }
    )
    time.now = endsAt + 31 * DAY
    await clearSensitive(store, { before: time.now - 30 * DAY, now: time.now }, aSealing)
    expect(await kept('Li')).toEqual(done({ size: 'L' }))
  })

  test('of an entry goes like that of a sign-up', async () => {
    const { store, time } = await aMeal()
    // An entry knows of no place book.
    const { rev: _rev, ...sealed } = (await store.registrations.get('cup:m-Li')).sealed ?? {
      key: '',
      box: '',
      count: 0,
    }
    await store.lotteryEntries.add({
      ...{ id: 'cup:m-Li', eventId: 'cup', memberId: 'm-Li', personId: 'p-Li', name: 'Li' },
      ...{ enterpriseId: '', unionId: '', at: time.now, number: '000001', sealed },
    })
    time.now += 60 * DAY
    expect(await clearSensitive(store, { before: time.now - 30 * DAY, now: time.now }, aSealing)).toBe(3)
    const entry = await store.lotteryEntries.get('cup:m-Li')
    expect(openAnswers(aSealing, { id: entry.id, answers: {}, ...(entry.sealed && { sealed: entry.sealed }) })).toEqual(
      done({ size: 'L' })
    )
  })

  test('that cannot be opened is left for the next night, when its key may be there again', async () => {
    const { store, time, kept } = await aMeal()
    const shut = { ...aSealing, open: () => ({ ok: false as const, reason: 'key_missing' as const }) }
    time.now += 60 * DAY
    const due = { before: time.now - 30 * DAY, now: time.now }
    expect(await clearSensitive(store, due, shut)).toBe(0)
    expect(await kept('Li')).toEqual(done({ eats: '是', what: '花生', size: 'L' }))
    expect(await clearSensitive(store, due, aSealing)).toBe(2)
  })
})
