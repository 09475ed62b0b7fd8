import * as v from 'valibot'
import { EVENT_FIELDS } from '#shared/events/eventFields'
import { WriteEventInput } from '#shared/events/input'
import { anEvent } from '#shared/testing/anEvent'
import { eventFaults } from './eventFaults'
import { blankWords, toInput, wordsOf } from './eventWords'

const song = { id: 'q1', label: '曲目', kind: 'text' as const, required: true }
const size = { id: 'q2', label: '尺码', kind: 'choice' as const, options: ['大', '小'], required: false }
const event = anEvent({
  questions: [song, size],
  steps: ['报名', '集合'],
  bring: '身份证',
  handOver: true,
  openTo: { kind: 'unions', unionIds: ['u1'] },
})
const sent = (words = wordsOf(event)) => v.parse(WriteEventInput, toInput(words, { eventId: event.id, rev: event.rev }))

describe('the form of an event', () => {
  test('sends back what it was opened with, word for word', () => {
    const written = Object.fromEntries(EVENT_FIELDS.map((field) => [field, event[field]]))
    expect(sent()).toEqual({ ...written, eventId: event.id, rev: event.rev })
  })

  test('sends back the rules about people, and leaves out what nobody has set', () => {
    const until = event.closesAt
    const ruled = anEvent({
      only: { positions: ['chair'], tags: ['woman'], editions: 'before', ages: { youngest: 0, oldest: 35 } },
      fairness: { onceAYear: true, pauseDays: 30 },
      reserves: [{ id: 'r1', name: '新人', of: { kind: 'newcomers' }, places: 1, until }],
    })
    const { only, fairness, reserves } = sent(wordsOf(ruled))
    expect({ only, fairness, reserves }).toEqual({
      ...{ only: ruled.only, fairness: ruled.fairness, reserves: ruled.reserves },
    })
    expect(sent()).not.toHaveProperty('only')
    expect(sent()).not.toHaveProperty('fairness')
  })

  test('says at the field that the ages are the wrong way round', () => {
    const only = { ...wordsOf(event).only, ages: { youngest: 40, oldest: 30 } }
    expect(eventFaults({ ...wordsOf(event), only })).toEqual({ 'only.ages': '最小的年龄不能比最大的还大' })
  })

  test('says at the field that the days of a pause are missing', () => {
    const fairness = { onceAYear: false, pauses: true, pauseDays: null }
    expect(eventFaults({ ...wordsOf(event), fairness })).toEqual({ 'fairness.pauseDays': '至少 1 天' })
  })

  test('sends no options of a question that has become one for words', () => {
    const [, choice] = wordsOf(event).questions
    const asked = choice ? [{ ...choice, kind: 'text' as const }] : []
    expect(sent({ ...wordsOf(event), questions: asked }).questions).toEqual([
      { ...size, kind: 'text', options: undefined },
    ])
  })

  test('sends no empty step, and none with spaces around it', () => {
    expect(sent({ ...wordsOf(event), steps: [' 签到 ', '', '  '] }).steps).toEqual(['签到'])
  })

  test('sends no unions when it is open to more than chosen ones', () => {
    expect(sent({ ...wordsOf(event), openTo: 'members' }).openTo).toEqual({ kind: 'members' })
  })

  test('begins empty where an event from before was not asked', () => {
    const { venue: _unasked, ...older } = event
    expect(wordsOf(older as typeof event)).toEqual({ ...wordsOf(event), venue: '' })
  })

  test('begins with nothing typed, for those whom its writer may invite', () => {
    expect(blankWords({ kind: 'unions', unionIds: ['u1'] })).toMatchObject({
      title: '',
      openTo: 'unions',
      unionIds: ['u1'],
    })
    expect(blankWords({ kind: 'members' })).toMatchObject({ capacity: null, openTo: 'members', unionIds: [] })
  })
})
