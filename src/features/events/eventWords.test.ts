import { whoMayText } from '#shared/events/whoMayText'
import { anEventView, aRegistration } from '#shared/testing/anEventView'
import { DAY, NOON } from '#shared/testing/noon'
import { queueMarks } from './detail/queueMarks'
import { untilText } from './detail/registrationWords'
import { seatsOf } from './detail/seatsOf'
import { eventAside, eventTag } from './feed/cardWords'

const card = { ...aRegistration(NOON + 3 * DAY).event }

describe('what a card says', () => {
  test('what concerns me comes before what concerns everybody', () => {
    expect(eventTag({ phase: 'full', mine: { status: 'waitlisted', position: 3 } }).text).toBe('候补第 3 位')
    expect(eventTag({ phase: 'open', mine: { status: 'confirmed' } }).text).toBe('您已报名')
    expect(eventTag({ phase: 'finished', mine: { status: 'confirmed' } }).text).toBe('已结束')
  })

  test.each([
    [2 * DAY, '2 天后截止'],
    [DAY, '明天 12:00 截止'],
    [3_600_000, '今天 13:00 截止'],
  ])('how long one can still join: %d', (away, text) => {
    expect(eventAside({ ...card, closesAt: NOON + away }, NOON)).toBe(text)
  })
})

describe('until when one can join', () => {
  test.each([
    [2 * DAY, '11 月 24 日 12:00 截止，还剩 2 天'],
    [DAY, '明天 12:00 截止'],
  ])('a near day is named once: %d', (away, text) => {
    expect(untilText(anEventView({ event: { closesAt: NOON + away } }), NOON)).toBe(text)
  })
})

describe('who may take part', () => {
  test.each([
    [['面馆工会'], 1, '面馆工会能报'],
    [['面馆工会', '茶馆工会', '书店工会'], 5, '面馆工会、茶馆工会、书店工会等 5 家工会能报'],
  ])('the chosen unions are named: %j of %i', (names, count, text) => {
    expect(whoMayText({ openTo: { kind: 'unions', unionIds: Array(count).fill('u') } }, names)).toBe(text)
  })

  test('with what they must be besides, in one sentence', () => {
    const only = { tags: ['modelWorker' as const], editions: 'never' as const }
    expect(whoMayText({ openTo: { kind: 'members' }, only }, [])).toBe(
      '在册会员中，只对劳模先进开放，并且只对没参加过同类活动的人开放'
    )
  })
})

describe('places and queue', () => {
  test('my seat is the last of the taken ones, and none is kept for me then', () => {
    const count = { capacity: 4, left: 2, waiting: 0 }
    expect(seatsOf(anEventView({ count })).map(({ kind }) => kind)).toEqual(['taken', 'taken', 'next', 'free'])
    const mine = anEventView({ count, mine: { status: 'confirmed' } })
    expect(seatsOf(mine).map(({ kind }) => kind)).toEqual(['taken', 'mine', 'free', 'free'])
    const waiting = anEventView({ count: { ...count, waiting: 1 } })
    expect(seatsOf(waiting).map(({ kind }) => kind)).toEqual(['taken', 'taken', 'line', 'line'])
    const family = anEventView({ count, mine: { status: 'confirmed', people: 2 } })
    expect(seatsOf(family).map(({ kind }) => kind)).toEqual(['mine', 'mine', 'free', 'free'])
  })

  test('a long queue is shown around me', () => {
    expect(queueMarks(3, 15).map(({ text }) => text)).toEqual(['1', '2', '3 您', '4', '5', '6', '+9'])
    expect(queueMarks(9, 9).map(({ text }) => text)).toEqual(['前 6', '7', '8', '9 您'])
    expect(queueMarks(1, 1).map(({ text }) => text)).toEqual(['1 您'])
  })
})
