import { DAY, NOON } from '../../testing/noon'
import { ownStart } from './severalSessions'

const sessions = [1, 3, 5].map((day) => ({
  id: `s${day}`,
  name: `第 ${day} 天`,
  startsAt: NOON + day * DAY,
  capacity: 1,
}))
const event = { startsAt: NOON + DAY, sessions }

describe('an event begins for somebody', () => {
  test.each([
    ['when it begins, where there are no sessions', { startsAt: NOON }, {}, 0, 0],
    ['with the only session they have', event, { session: 's5' }, 0, 5],
    ['with the earlier of two, whichever was chosen first', event, { session: 's5', also: ['s3'] }, 0, 3],
    ['with the next when the first has been', event, { session: 's1', also: ['s5'] }, 2, 5],
    ['with the last when all have been', event, { session: 's1', also: ['s3'] }, 4, 3],
  ])('%s', (_, of, held, day, begins) => {
    expect(ownStart(of, held, NOON + day * DAY)).toBe(NOON + begins * DAY)
  })
})
