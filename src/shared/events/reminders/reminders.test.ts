import { anEvent } from '../../testing/anEvent'
import { DAY, NOON } from '../../testing/noon'
import { dueReminders, nextReminder, remindersOf } from './reminders'

const HOUR = 3_600_000
/** The day before noon, at the beginning of the day of Beijing. */
const at = (day: number, hour: number) => NOON + day * DAY + (hour - 12) * HOUR

describe('reminders of an event', () => {
  test('come three days, a day and two hours before', () => {
    const event = anEvent({ startsAt: at(5, 14) })
    expect(remindersOf(event).map(({ stage, at: due }) => [stage, due])).toEqual([
      ['d3', at(2, 14)],
      ['d1', at(4, 14)],
      ['h2', at(5, 12)],
    ])
  })

  test.each([
    [
      'in the early morning',
      7,
      [
        ['d3', at(2, 8)],
        ['d1', at(4, 8)],
      ],
    ],
    [
      'at nine',
      9,
      [
        ['d3', at(2, 9)],
        ['d1', at(4, 9)],
        ['h2', at(5, 8)],
      ],
    ],
    [
      'in the late evening',
      22,
      [
        ['d3', at(3, 8)],
        ['d1', at(5, 8)],
        ['h2', at(5, 20)],
      ],
    ],
  ])('ring nobody in the quiet hours: %s', (_when, hour, expected) => {
    const event = anEvent({ startsAt: at(5, hour) })
    expect(remindersOf(event).map(({ stage, at: due }) => [stage, due])).toEqual(expected)
  })

  test('each session has its own', () => {
    const sessions = [5, 6].map((day, index) => ({ id: `s${index + 1}`, name: '', capacity: 1, startsAt: at(day, 14) }))
    const event = anEvent({ startsAt: at(5, 14), sessions })
    expect(remindersOf(event).filter(({ stage }) => stage === 'd1')).toMatchObject([
      { session: 's1', at: at(4, 14) },
      { session: 's2', at: at(5, 14) },
    ])
  })

  test.each([
    ['nothing before the first', at(2, 13), []],
    ['the first at its time', at(2, 14), ['d3']],
    ['the latest alone after a pause', at(4, 15), ['d1']],
    ['none once it has begun', at(5, 14), []],
  ])('due is %s', (_what, now, stages) => {
    expect(dueReminders(anEvent({ startsAt: at(5, 14) }), now).map(({ stage }) => stage)).toEqual(stages)
  })

  test('none is due whose time was over when the event was moved', () => {
    const event = anEvent({ startsAt: at(5, 14), changedAt: at(4, 15) })
    expect(dueReminders(event, at(4, 16))).toEqual([])
    expect(nextReminder(event, at(4, 16))).toBe(at(5, 12))
    expect(nextReminder(event, at(5, 12))).toBeUndefined()
  })
})
