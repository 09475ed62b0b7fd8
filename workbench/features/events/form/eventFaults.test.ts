import { EVENT_FIELDS, type EventField, eventFields } from '#shared/events/eventFields'
import { anEvent } from '#shared/testing/anEvent'
import { newQuestion } from '../questions/questionWords'
import { eventFaults } from './eventFaults'
import { blankWords, type EventWords, TEXT_FIELDS, wordsOf } from './eventWords'

const HOUR = 3_600_000
const NOON = Date.UTC(2026, 9, 15, 4)
const walk: EventWords = {
  ...wordsOf(anEvent()),
  ...{ opensAt: NOON, closesAt: NOON + HOUR, startsAt: NOON + 2 * HOUR, endsAt: NOON + 4 * HOUR },
}
const aSession = (id: string, startsAt = NOON + 3 * HOUR) => ({ id, name: '上午', startsAt, capacity: 2 })
const aReserve = (places: number, until = NOON + HOUR) => ({
  ...{ id: 'r1', name: '银行', of: 'unions' as const, whom: ['u1'] },
  ...{ places, until },
})
const size = newQuestion('choice', [], { id: 'q1', label: '尺码', options: ['大', '小'] })
const bus = newQuestion('yesNo', [], { id: 'bus', label: '坐车' })
const stop = { ...size, when: [{ question: 'bus', is: ['也许'] }] }

describe('the form of an event', () => {
  test('a filled form has no fault', () => {
    expect(eventFaults({ ...walk, questions: [size], steps: ['签到', ''] })).toEqual({})
  })

  test('an empty form says in Chinese what is missing, at every field', () => {
    const faults = eventFaults(blankWords({ kind: 'everyone' }))
    expect(Object.keys(faults).sort()).toEqual(EVENT_FIELDS.filter(beginsEmpty).sort())
    for (const text of Object.values(faults)) expect(text).toMatch(/\p{Script=Han}/u)
  })

  test.each<[string, Partial<EventWords>, string]>([
    ['an end before the beginning', { endsAt: walk.startsAt }, 'endsAt'],
    ['a deadline before the opening', { closesAt: walk.opensAt }, 'closesAt'],
    ['a deadline after the beginning', { closesAt: NOON + 3 * HOUR }, 'closesAt'],
    ['no union chosen', { openTo: 'unions' }, 'openTo.unionIds'],
    ['half a place', { capacity: 1.5 }, 'capacity'],
    ['more places than the house allows', { capacity: 5001 }, 'capacity'],
    ['a choice with one option', { questions: [{ ...size, options: ['大'] }] }, 'questions.0.options'],
    ['two equal options', { questions: [{ ...size, options: ['大', '大'] }] }, 'questions.0.options'],
    ['a condition on what comes later', { questions: [stop, bus] }, 'questions.0.when'],
    ['a condition on an option that is gone', { questions: [bus, stop] }, 'questions.1.when'],
    [
      'a sensitive question that does not say why',
      { questions: [{ ...size, purpose: ' ' }] },
      'questions.0.sensitive.purpose',
    ],
    ['a consent without words', { questions: [{ ...size, kind: 'consent' as const }] }, 'questions.0.consent.text'],
    ['a question without words', { questions: [{ ...size, label: ' ' }] }, 'questions.0.label'],
    ['sessions that are not all places', { sessions: [aSession('s1'), aSession('s2')], capacity: 9 }, 'sessions'],
    ['a session outside the event', { sessions: [aSession('s1'), aSession('s2', NOON)], capacity: 4 }, 'sessions'],
    ['more kept than there are', { capacity: 1, reserves: [aReserve(2)] }, 'reserves'],
    ['a reserve that nobody can still take', { capacity: 2, reserves: [aReserve(2, NOON + 2 * HOUR)] }, 'reserves'],
    ['a reserve for nobody', { capacity: 2, reserves: [{ ...aReserve(1), whom: [] }] }, 'reserves.0.of.ids'],
    ['offers without a line', { offer: { hours: 4, lateHours: 1 }, hasWaitlist: false }, 'offer'],
    ['a step that is too long', { steps: ['长'.repeat(13)] }, 'steps.0'],
  ])('%s is said at its field', (_name, part, field) => {
    const faults = eventFaults({ ...walk, ...part })
    expect(Object.keys(faults)).toEqual([field])
    expect(faults[field]).toMatch(/\p{Script=Han}/u)
  })

  test.each(TEXT_FIELDS)('there is as much room as the form says: %s', (field) => {
    const { max } = eventFields[field]
    expect(eventFaults({ ...walk, [field]: '长'.repeat(max) })).toEqual({})
    expect(eventFaults({ ...walk, [field]: '长'.repeat(max + 1) })).toEqual({ [field]: `最多 ${max} 个字` })
  })
})

function beginsEmpty(field: EventField): boolean {
  const row = eventFields[field]
  if ('max' in row) return !('isOptional' in row)
  return row.kind === 'time' || field === 'capacity' || field === 'kind'
}
