import * as v from 'valibot'
import { WriteEventInput } from '#shared/events/input'
import { anEvent } from '#shared/testing/anEvent'
import { DAY, NOON } from '#shared/testing/noon'
import { toInput, wordsOf } from '../eventWords'
import { likelyWeeks, nextEdition } from './nextEdition'

const WEEK = 7 * DAY

test('every time moves with the event, and the form can be sent as it is', () => {
  const { startsAt, closesAt } = anEvent()
  const sessions = ['s1', 's2'].map((id) => ({ id, name: id, capacity: 1, startsAt }))
  const reserves = [
    { id: 'r1', name: '面馆', of: { kind: 'enterprise' as const, id: 'e1' }, places: 1, until: closesAt },
  ]
  const event = anEvent({ sessions, reserves, questions: [{ id: 'q1', label: '餐', kind: 'text', required: true }] })
  const words = nextEdition(wordsOf(event), 52)
  const sent = v.parse(WriteEventInput, toInput(words, { newKey: '0123456789abcdef' }))
  expect(sent).toMatchObject({
    title: '第六届“明珠杯”职工象棋比赛（示例）',
    startsAt: startsAt + 52 * WEEK,
    closesAt: closesAt + 52 * WEEK,
    sessions: sessions.map((session) => ({ ...session, startsAt: startsAt + 52 * WEEK })),
    reserves: [{ ...reserves[0], until: closesAt + 52 * WEEK }],
    questions: event.questions,
  })
  expect(sent).not.toHaveProperty('eventId')
})

test.each([
  ['of this week', NOON - DAY, 52],
  ['of two years ago', NOON - 104 * WEEK, 105],
])('an event %s is held again in %s weeks', (_when, startsAt, weeks) => {
  expect(likelyWeeks(startsAt, NOON)).toBe(weeks)
})
